package org.amparo.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.EditOrganisation;
import org.amparo.partner.OrganisationWorkflow.Action;
import org.amparo.partner.OrganisationSheet;
import org.amparo.partner.PartnerFacts;
import org.amparo.partner.RecordAgreement;
import org.amparo.partner.VettingCheck;
import org.amparo.partner.VettingService;
import org.amparo.partner.loading.ImportId;
import org.amparo.partner.loading.ImportService;
import org.amparo.partner.loading.ImportState;
import org.amparo.shared.OrganisationId;

/** The directory as a file brings it, and three partners vetted by one person and let in by another. */
@ApplicationScoped
class Partners {

    private static final List<OrganisationId> LET_IN = List.of(Colleague.organisation(2), Colleague.organisation(3), Colleague.organisation(4));

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 21);
    private static final Pattern SAID = Pattern.compile("(\"updated\": \")(\\d{4}-\\d\\d-\\d\\d)");

    @Inject
    private Turns turns;
    @Inject
    private ImportService imports;
    @Inject
    private DirectoryService directory;
    @Inject
    private VettingService vetting;
    @Inject
    private Clock clock;

    void introduce() {
        ImportId file = turns.of(Colleague.ADAM, () -> imports.give("directory.json", asOf(LocalDate.now(clock), content())));
        await(file, ImportState.CHECKED);
        turns.take(Colleague.ADAM, () -> imports.carryOut(file));
        await(file, ImportState.APPLIED);
        LET_IN.forEach(this::letIn);
    }

    private void letIn(OrganisationId partner) {
        turns.take(Colleague.ADAM, () -> {
            OrganisationSheet sheet = directory.organisation(partner);
            PartnerFacts facts = sheet.facts();
            directory.edit(new EditOrganisation(partner, facts.name(), facts.kind(), facts.country(), facts.zone(), true, "", "", sheet.version()));
        });
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        turns.take(Colleague.ADAM, () -> vetting.move(partner, Action.BEGIN_VETTING, null, false, version(partner)));
        turns.take(Colleague.ADAM, () -> vetting.record(new RecordAgreement(partner, today.minusMonths(2), today.plusYears(1), version(partner))));
        for (VettingCheck check : VettingCheck.values())
            turns.take(Colleague.ADAM, () -> vetting.record(partner, check, today.minusMonths(2), version(partner)));
        turns.take(Colleague.SAM, () -> vetting.move(partner, Action.ACTIVATE, null, false, version(partner)));
    }

    private long version(OrganisationId partner) {
        return directory.organisation(partner).version();
    }

    /** Reading and storing a file go on by themselves; a minute is ten times what this one takes. */
    private void await(ImportId file, ImportState wanted) {
        for (int i = 0; i < 600; i++) {
            if (turns.of(Colleague.ADAM, () -> imports.run(file).state()) == wanted) return;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new IllegalStateException("the demonstration's directory was not " + wanted);
    }

    /** What partners said of their capacity is as old on the day of loading as it was on the day the file was written. */
    static byte[] asOf(LocalDate today, byte[] content) {
        long days = ChronoUnit.DAYS.between(WRITTEN, today);
        return SAID.matcher(new String(content, StandardCharsets.UTF_8))
                .replaceAll(said -> said.group(1) + LocalDate.parse(said.group(2)).plusDays(days)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] content() {
        try (var in = Partners.class.getResourceAsStream("/demo/directory.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
