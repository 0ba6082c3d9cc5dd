package org.amparo.child;

import java.util.List;

/** What makes a panel one that may decide about a child. */
final class Panels {

    static final int FEWEST = 3;
    static final int FEWEST_PROFESSIONS = 2;

    private Panels() {}

    static long voices(List<PanelMember> panel) {
        return panel.stream().filter(PanelMember::votes).count();
    }

    static long professions(List<PanelMember> panel) {
        return panel.stream().filter(PanelMember::votes).map(PanelMember::profession).distinct().count();
    }

    static boolean presented(List<PanelMember> panel) {
        return panel.stream().anyMatch(m -> !m.votes());
    }

    static boolean allHeard(List<PanelMember> panel) {
        return panel.stream().noneMatch(m -> m.voice() == Voice.NOT_YET);
    }

    static boolean dissentWritten(List<PanelMember> panel) {
        return panel.stream().allMatch(m -> m.voice() != Voice.DISAGREES || m.dissent() != null);
    }
}
