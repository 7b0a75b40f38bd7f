// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

namespace portolan {

enum class ReportTemplate { BoardPage, FullReport, InitiativeProfile, FunnelReview, AssessmentPack };
enum class Paper { A4, Letter };

template <>
struct words<ReportTemplate> {
    static constexpr const char *list[] = {"board_page", "full_report", "initiative_profile", "funnel_review",
                                           "assessment_pack"};
};
template <>
struct words<Paper> {
    static constexpr const char *list[] = {"a4", "letter"};
};

// How reports of one template are made up in this portfolio; at most one per template. Empty means what the
// template says. `sections`: the words of all its sections in their order, "-" before one that is left out.
// `texts`: what was written by hand in place of what the numbers say, under "title", "ranking.finding" or
// "ranking.intro". `logo`: the bytes of a picture file. `accent`: "#rrggbb". `picks`: the ids of the
// initiatives the report has pages of, in that order.
struct ReportSetup {
    ReportSetupId id;
    ReportTemplate kind = ReportTemplate::FullReport;
    QString client;
    QString author;
    QByteArray logo;
    QString accent;
    Paper paper = Paper::A4;
    bool hasCover = false;
    QStringList sections;
    CustomValues texts;
    QStringList picks;

    // Client, author and looks are those of the house: all templates of a portfolio have them.
    void takeHouseOf(const ReportSetup &other)
    {
        client = other.client;
        author = other.author;
        logo = other.logo;
        accent = other.accent;
        paper = other.paper;
    }

    bool operator==(const ReportSetup &) const = default;
    static constexpr const char *table = "report_setup";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &ReportSetup::id},
                          Field{"kind", &ReportSetup::kind},
                          Field{"client", &ReportSetup::client},
                          Field{"author", &ReportSetup::author},
                          Field{"logo", &ReportSetup::logo},
                          Field{"accent", &ReportSetup::accent},
                          Field{"paper", &ReportSetup::paper},
                          Field{"has_cover", &ReportSetup::hasCover},
                          Field{"sections", &ReportSetup::sections},
                          Field{"texts", &ReportSetup::texts},
                          Field{"picks", &ReportSetup::picks}};
    }
};

} // namespace portolan
