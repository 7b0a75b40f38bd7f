// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report_setup.h"
#include "core/report/setup.h"
#include "ui/session/prompts.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace portolan {

class Portfolio;
class SectionList;

// How a report is made up, to be changed by hand. What it shows is what setSetup() was given last; each edit
// is told by edited() and shown again when it comes back.
class SetupForm : public QWidget {
    Q_OBJECT

public:
    SetupForm(const Prompts &prompts, QWidget *parent = nullptr);

    void setSetup(const ReportSetup &setup, const Portfolio &portfolio);
    void setSlideTemplate(const QString &name); // empty: Portolan's own

signals:
    void edited(const portolan::ReportSetup &setup);
    void picksRequested();
    void slideTemplateRequested();

private:
    QWidget *buildMaking();
    QWidget *buildSections();
    QWidget *buildTexts();
    QLineEdit *textField(const QString &name, const QString &label, QFormLayout *form);
    void refreshTexts();
    void chooseLogo();
    void edit(const std::function<void(ReportSetup &)> &change);
    void refreshLogo();

    Prompts m_prompts;
    ReportSetup m_setup;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_client = nullptr;
    QLineEdit *m_author = nullptr;
    QComboBox *m_paper = nullptr;
    QCheckBox *m_cover = nullptr;
    QPushButton *m_logo = nullptr;
    QPushButton *m_dropLogo = nullptr;
    QLineEdit *m_accent = nullptr;
    QPushButton *m_picks = nullptr;
    QPushButton *m_slides = nullptr;
    SectionList *m_sections = nullptr;
    QLabel *m_textsOf = nullptr;
    QLineEdit *m_finding = nullptr;
    QPlainTextEdit *m_intro = nullptr;
};

} // namespace portolan
