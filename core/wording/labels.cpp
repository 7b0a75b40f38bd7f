// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"
#include "core/wording/words.h"

namespace portolan {

QString label(StageKind kind)
{
    switch (kind) {
    case StageKind::Intake: return Wording::tr("Intake");
    case StageKind::Pilot: return Wording::tr("Pilot");
    case StageKind::Production: return Wording::tr("Production");
    case StageKind::Scaled: return Wording::tr("Scaled");
    case StageKind::Stopped: return Wording::tr("Stopped");
    case StageKind::Retired: return Wording::tr("Retired");
    }
    Q_UNREACHABLE();
}

QString label(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Continue: return Wording::tr("Continue");
    case Verdict::Change: return Wording::tr("Change");
    case Verdict::Stop: return Wording::tr("Stop");
    }
    Q_UNREACHABLE();
}

QString label(Approach approach)
{
    switch (approach) {
    case Approach::Unknown: return Wording::tr("Not known", "how a solution is made");
    case Approach::CustomModel: return Wording::tr("Custom model");
    case Approach::AutoMl: return Wording::tr("AutoML");
    case Approach::CloudService: return Wording::tr("Cloud AI service");
    case Approach::VendorProduct: return Wording::tr("Vendor product");
    case Approach::Edge: return Wording::tr("Edge", "a model that runs on a device");
    }
    Q_UNREACHABLE();
}

QString label(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Requires: return Wording::tr("Requires");
    case LinkKind::Excludes: return Wording::tr("Excludes");
    }
    Q_UNREACHABLE();
}

QString label(Axis axis)
{
    switch (axis) {
    case Axis::Value: return Wording::tr("Value");
    case Axis::Difficulty: return Wording::tr("Difficulty");
    }
    Q_UNREACHABLE();
}

QString label(Sense sense)
{
    switch (sense) {
    case Sense::Benefit: return Wording::tr("High is good");
    case Sense::Cost: return Wording::tr("High is bad");
    }
    Q_UNREACHABLE();
}

QString label(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Mean: return Wording::tr("Mean");
    case Aggregation::Median: return Wording::tr("Median");
    }
    Q_UNREACHABLE();
}

QString label(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low: return Wording::tr("Low", "confidence");
    case Confidence::Medium: return Wording::tr("Medium", "confidence");
    case Confidence::High: return Wording::tr("High", "confidence");
    }
    Q_UNREACHABLE();
}

QString label(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::QuickWin: return Wording::tr("Quick win");
    case Quadrant::StrategicBet: return Wording::tr("Strategic bet");
    case Quadrant::FillIn: return Wording::tr("Fill-in");
    case Quadrant::Reconsider: return Wording::tr("Reconsider");
    }
    Q_UNREACHABLE();
}

QString pluralLabel(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::QuickWin: return Wording::tr("Quick wins");
    case Quadrant::StrategicBet: return Wording::tr("Strategic bets");
    case Quadrant::FillIn: return Wording::tr("Fill-ins");
    case Quadrant::Reconsider: return Wording::tr("Reconsider", "the initiatives to reconsider");
    }
    Q_UNREACHABLE();
}

QString advice(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::QuickWin: return Wording::tr("Do first");
    case Quadrant::StrategicBet: return Wording::tr("Plan and fund");
    case Quadrant::FillIn: return Wording::tr("When capacity allows");
    case Quadrant::Reconsider: return Wording::tr("Stop or rethink");
    }
    Q_UNREACHABLE();
}

} // namespace portolan
