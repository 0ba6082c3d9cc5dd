package org.amparo.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Seals and opens what is said about a child: names, her own words, dissent. */
@ApplicationScoped
class ChildWords {

    private static final SealedField WHO = new SealedField("child_matter", "who", Compartment.CHILD);
    private static final SealedField VIEWS = new SealedField("child_step", "views", Compartment.CHILD);
    private static final SealedField REASON = new SealedField("child_step", "reason", Compartment.CHILD);
    private static final SealedField NAME = new SealedField("child_panel_member", "name", Compartment.CHILD);
    private static final SealedField DISSENT = new SealedField("child_panel_member", "dissent", Compartment.CHILD);

    @Inject
    private Vault vault;
    @Inject
    private Matters matters;

    String who(Matter matter, Permit permit) {
        return vault.open(matter.who(), WHO.at(matter.id(), matter.survivor()), permit);
    }

    Sealed sealedWho(String who, Matter matter, Permit permit) {
        return vault.seal(who, WHO.at(matter.id(), matter.survivor()), matter.who(), permit);
    }

    MatterStep sealed(UUID id, Matter matter, String action, String from, String to, Said said, Instant at, Permit permit) {
        var sealed = new MatterStep.Words(vault.seal(said.views().words(), VIEWS.at(id, permit.survivor()), permit),
                vault.seal(said.views().reason(), REASON.at(id, permit.survivor()), permit));
        return new MatterStep(id, matter.id(), action, from, to, said, sealed, at, permit);
    }

    StepTaken opened(MatterStep step, Track track, Permit permit) {
        return step.taken(track, new Views(step.heard(), vault.open(step.words().views(), VIEWS.at(step.id(), permit.survivor()), permit),
                vault.open(step.words().reason(), REASON.at(step.id(), permit.survivor()), permit)));
    }

    void seat(List<PanelMember> panel, UUID step, Matter matter, Permit permit) {
        for (PanelMember member : panel) {
            UUID id = matters.fresh();
            matters.seat(new Matters.Seat(id, member.profession().name(), member.voice().name(), vault.seal(member.name(), NAME.at(id, permit.survivor()), permit),
                    vault.seal(member.dissent(), DISSENT.at(id, permit.survivor()), permit)), step, matter.id(), permit);
        }
    }

    List<PanelMember> panel(Matter matter, Permit permit) {
        return matters.panel(matter.id(), permit).stream().map(s -> new PanelMember(vault.open(s.name(), NAME.at(s.id(), permit.survivor()), permit),
                Profession.valueOf(s.profession()), Voice.valueOf(s.voice()), vault.open(s.dissent(), DISSENT.at(s.id(), permit.survivor()), permit))).toList();
    }
}
