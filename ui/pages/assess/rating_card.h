// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assess/asked.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace portolan {

class Chip;
class RatingScale;

// What a card shows beside the question itself.
struct CardState {
    std::optional<Rating> rating; // nullopt: not answered
    edits::Answer draft; // confidence and evidence typed before the rating
    bool hasDraft = false;
    bool doubtful = false; // the anchors were changed after it was given
    bool weakest = false; // it drags its criterion
    QString note; // one muted sentence under the anchors; empty: none
    bool readOnly = false;
    bool takesDrafts = true; // confidence and evidence can be given before the rating
};

// One question with its anchors, confidence and evidence. Says what the user wants; shows what it is told.
class RatingCard : public Card {
    Q_OBJECT

public:
    explicit RatingCard(const AskedText &text, QWidget *parent = nullptr);

    Asked asked() const { return m_text.asked; }
    const edits::Answer &answer() const { return m_answer; }
    bool isAnswered() const { return m_isAnswered; }
    void setState(const CardState &state);
    RatingScale *scale() const { return m_scale; }

signals:
    // A rating, a reason, evidence or a confidence; `moveOn` when the user is done with this question.
    void answered(const portolan::edits::Answer &answer, bool moveOn);
    // Confidence or evidence for a question that is not rated yet.
    void drafted(const portolan::edits::Answer &answer);
    void stepped(int by); // to the question after or before
    void focused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildEvidence(QVBoxLayout *column);
    void wire();
    void onRated(std::optional<double> value);
    void onNotApplicable();
    void onTextEdited(const QString &text);
    void onConfidence(int index);
    void showAnswer(const CardState &state);

    AskedText m_text;
    edits::Answer m_answer; // what stands, or the draft
    bool m_isAnswered = false;
    bool m_moveOn = false;
    RatingScale *m_scale;
    QComboBox *m_confidence;
    QLineEdit *m_evidence;
    QLabel *m_note;
    QLabel *m_warning;
    Chip *m_doubt;
    Chip *m_weakest;
};

} // namespace portolan
