// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSharedData>
#include <QSharedDataPointer>

#include <algorithm>
#include <iterator>
#include <memory>
#include <span>
#include <vector>

namespace portolan {

// Entities of one kind by ascending id (which is the order of their making). Implicitly shared: copies are
// cheap, and unchanged entities stay shared between copies.
template <typename Entity>
class Table {
public:
    using Pointer = std::shared_ptr<const Entity>;
    using IdType = decltype(Entity::id);

    class Iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = Entity;
        using difference_type = std::ptrdiff_t;
        using pointer = const Entity *;
        using reference = const Entity &;
        Iterator() = default;
        explicit Iterator(const Pointer *at)
            : m_at(at)
        {
        }
        reference operator*() const { return **m_at; }
        pointer operator->() const { return m_at->get(); }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int)
        {
            auto old = *this;
            ++m_at;
            return old;
        }
        Iterator &operator--()
        {
            --m_at;
            return *this;
        }
        Iterator &operator+=(difference_type n)
        {
            m_at += n;
            return *this;
        }
        friend Iterator operator+(Iterator it, difference_type n) { return Iterator(it.m_at + n); }
        friend difference_type operator-(Iterator a, Iterator b) { return a.m_at - b.m_at; }
        friend bool operator==(Iterator, Iterator) = default;
        friend auto operator<=>(Iterator, Iterator) = default;

    private:
        const Pointer *m_at = nullptr;
    };

    qsizetype size() const { return qsizetype(d->rows.size()); }
    bool isEmpty() const { return d->rows.empty(); }
    Iterator begin() const { return Iterator(d->rows.data()); }
    Iterator end() const { return Iterator(d->rows.data() + d->rows.size()); }
    const Entity &operator[](qsizetype index) const { return *d->rows[size_t(index)]; }

    // nullptr when there is none.
    const Entity *find(IdType id) const
    {
        const auto it = lowerBound(d->rows, id);
        return it != d->rows.end() && (*it)->id == id ? it->get() : nullptr;
    }

    void put(Pointer entity)
    {
        auto &rows = d->rows;
        if (rows.empty() || rows.back()->id < entity->id) {
            rows.push_back(std::move(entity));
            return;
        }
        const auto it = lowerBound(rows, entity->id);
        if ((*it)->id == entity->id)
            *it = std::move(entity);
        else
            rows.insert(it, std::move(entity));
    }
    void remove(IdType id)
    {
        auto &rows = d->rows;
        const auto it = lowerBound(rows, id);
        if (it != rows.end() && (*it)->id == id)
            rows.erase(it);
    }
    bool sharesWith(const Table &other) const { return d.constData() == other.d.constData(); }
    friend bool operator==(const Table &a, const Table &b)
    {
        return a.sharesWith(b)
            || std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](const Entity &x, const Entity &y) { return &x == &y || x == y; });
    }

private:
    struct Data : QSharedData {
        std::vector<Pointer> rows;
    };
    template <typename Rows>
    static auto lowerBound(Rows &rows, IdType id)
    {
        return std::lower_bound(rows.begin(), rows.end(), id,
                                [](const Pointer &row, IdType wanted) { return row->id < wanted; });
    }
    QSharedDataPointer<Data> d{new Data};
};

// Small entities by the entity they belong to (ratings of an assessment, stage entries of an initiative),
// kept contiguous per owner in ascending id. Implicitly shared like Table.
template <typename Entity, auto OwnerMember>
class Grouped {
public:
    using OwnerId = std::remove_cvref_t<decltype(std::declval<Entity>().*OwnerMember)>;
    using IdType = decltype(Entity::id);

    std::span<const Entity> of(OwnerId owner) const
    {
        const auto it = lowerBound(d->groups, owner);
        if (it == d->groups.end() || it->owner != owner)
            return {};
        return *it->rows;
    }
    qsizetype size() const { return d->count; }
    bool isEmpty() const { return d->count == 0; }
    // Every group in ascending owner: f(owner, span).
    template <typename F>
    void forEachGroup(F &&f) const
    {
        for (const Group &group : d->groups)
            f(group.owner, std::span<const Entity>(*group.rows));
    }

    void put(Entity entity)
    {
        auto &rows = writable(entity.*OwnerMember);
        if (rows.empty() || rows.back().id < entity.id) {
            rows.push_back(std::move(entity));
            ++d->count;
            return;
        }
        const auto it = std::lower_bound(rows.begin(), rows.end(), entity.id, before);
        if (it != rows.end() && it->id == entity.id) {
            *it = std::move(entity);
            return;
        }
        rows.insert(it, std::move(entity));
        ++d->count;
    }
    void remove(const Entity &entity)
    {
        if (of(entity.*OwnerMember).empty())
            return;
        auto &rows = writable(entity.*OwnerMember);
        const auto it = std::lower_bound(rows.begin(), rows.end(), entity.id, before);
        if (it != rows.end() && it->id == entity.id) {
            rows.erase(it);
            --d->count;
        }
        if (rows.empty())
            d->groups.erase(lowerBound(d->groups, entity.*OwnerMember));
    }
    const Entity *find(OwnerId owner, IdType id) const
    {
        const auto rows = of(owner);
        const auto it = std::lower_bound(rows.begin(), rows.end(), id, before);
        return it != rows.end() && it->id == id ? &*it : nullptr;
    }
    friend bool operator==(const Grouped &a, const Grouped &b)
    {
        return a.d.constData() == b.d.constData()
            || std::equal(a.d->groups.begin(), a.d->groups.end(), b.d->groups.begin(), b.d->groups.end(),
                          [](const Group &x, const Group &y) {
                              return x.owner == y.owner && (x.rows == y.rows || *x.rows == *y.rows);
                          });
    }

private:
    struct Group {
        OwnerId owner;
        std::shared_ptr<std::vector<Entity>> rows;
    };
    struct Data : QSharedData {
        std::vector<Group> groups;
        qsizetype count = 0;
    };
    static bool before(const Entity &row, IdType wanted) { return row.id < wanted; }
    template <typename Groups>
    static auto lowerBound(Groups &groups, OwnerId owner)
    {
        return std::lower_bound(groups.begin(), groups.end(), owner,
                                [](const Group &group, OwnerId wanted) { return group.owner < wanted; });
    }
    std::vector<Entity> &writable(OwnerId owner)
    {
        auto &groups = d->groups;
        if (groups.empty() || groups.back().owner < owner)
            return append(groups, owner);
        auto it = groups.back().owner == owner ? std::prev(groups.end()) : lowerBound(groups, owner);
        if (it->owner != owner)
            it = groups.insert(it, Group{owner, std::make_shared<std::vector<Entity>>()});
        else if (it->rows.use_count() > 1)
            it->rows = std::make_shared<std::vector<Entity>>(*it->rows);
        return *it->rows;
    }
    // While a file is read, a group is most likely as large as the one before it.
    static std::vector<Entity> &append(std::vector<Group> &groups, OwnerId owner)
    {
        constexpr size_t most = 64;
        const size_t likely = groups.empty() ? 0 : std::min(groups.back().rows->size(), most);
        groups.push_back(Group{owner, std::make_shared<std::vector<Entity>>()});
        groups.back().rows->reserve(likely);
        return *groups.back().rows;
    }
    QSharedDataPointer<Data> d{new Data};
};

} // namespace portolan
