// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/initiatives/register_lines.h"

#include <QJsonObject>

class QSettings;

namespace portolan {

// How the register is looked at: which columns in which order and width, and how its rows are put.
struct ViewState {
    struct ShownColumn {
        QString key;
        int width = 0;
        bool isHidden = false;
        bool operator==(const ShownColumn &) const = default;
    };
    QList<ShownColumn> columns; // from left to right; those not named come last, hidden or not as at first
    QString sortKey;
    bool isDescending = false;
    GroupBy groupBy = GroupBy::None;
    RegisterFilter filter;

    bool operator==(const ViewState &) const = default;
    QJsonObject toJson() const;
    static ViewState fromJson(const QJsonObject &); // what cannot be read is left at its default
};

// What the register remembers between two runs: the view last used and the named ones. Without settings it
// remembers as long as it lives.
class ViewStore {
public:
    explicit ViewStore(QSettings *settings = nullptr)
        : m_settings(settings)
    {
    }

    std::optional<ViewState> last() const { return read(lastName); }
    void setLast(const ViewState &view) { write(lastName, view); }
    QStringList names() const; // of the views saved by the user
    std::optional<ViewState> view(const QString &name) const { return read(named(name)); }
    void save(const QString &name, const ViewState &view) { write(named(name), view); }
    void remove(const QString &name);

private:
    static QString named(const QString &name);
    std::optional<ViewState> read(const QString &entry) const;
    void write(const QString &entry, const ViewState &);

    static inline const QString lastName = QStringLiteral("last");
    QSettings *m_settings;
    QHash<QString, ViewState> m_unsaved;
};

} // namespace portolan
