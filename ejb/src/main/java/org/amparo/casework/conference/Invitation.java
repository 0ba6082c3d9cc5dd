package org.amparo.casework.conference;

import java.time.Instant;
import java.util.List;
import org.amparo.shared.StaffId;
import org.amparo.survivor.consent.DataItem;

/**
 * What one organisation sees of a conference: how to come, what may be spoken of before it at this minute, what it said itself, and after
 * the sealing what concerns it. Nobody's name but those of colleagues. Lives for one request.
 *
 * @param place empty when nobody has said yet how to join
 * @param answers how often it was answered, for the second of two colleagues
 * @param colleagues who of its own people may come
 */
public record Invitation(InvitationRow row, Aim aim, String lead, List<DataItem> may, String place, List<StaffId> delegates, List<String> coming,
                         List<PointShown> points, List<StatementShown> said, Instant sealed, int answers, List<ConferencePage.Invitable<StaffId>> colleagues) {

    public Invitation {
        may = List.copyOf(may);
        delegates = List.copyOf(delegates);
        coming = List.copyOf(coming);
        points = List.copyOf(points);
        said = List.copyOf(said);
        colleagues = List.copyOf(colleagues);
    }

    public boolean mayAnswer() {
        return row.state() == ConferenceWorkflow.State.PLANNED;
    }

    public boolean maySpeak() {
        return ConferencePolicy.maySpeak(row.state());
    }

    @Override
    public String toString() {
        return "invitation " + row.id();
    }
}
