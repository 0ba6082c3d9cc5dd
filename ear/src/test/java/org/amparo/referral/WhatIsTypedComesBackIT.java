package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amparo.casework.assessment.AssessNeeds;
import org.amparo.casework.assessment.AssessmentService;
import org.amparo.casework.assessment.Rated;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.note.NoteService;
import org.amparo.casework.note.WriteNote;
import org.amparo.casework.plan.ActionService;
import org.amparo.casework.plan.Agreement;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.HerWishes;
import org.amparo.casework.plan.Idea;
import org.amparo.casework.plan.PlanService;
import org.amparo.casework.plan.WriteAction;
import org.amparo.casework.question.AskQuestion;
import org.amparo.casework.question.Asker;
import org.amparo.casework.question.QuestionService;
import org.amparo.child.Views;
import org.amparo.codelist.Gender;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.typed.AwkwardStrings;
import org.amparo.referral.Referring.World;
import org.amparo.referral.release.SaidMessage;
import org.amparo.shared.NeedId;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Role;
import org.amparo.shared.ServiceId;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.StaffService;
import org.amparo.support.Funding;
import org.amparo.support.OfferService;
import org.amparo.support.ServiceKind;
import org.amparo.support.SupportService;
import org.amparo.survivor.Age;
import org.amparo.survivor.InterpreterNeed;
import org.amparo.survivor.Portrait;
import org.amparo.survivor.SurvivorService;
import org.amparo.survivor.WorkerGender;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.Outcome;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.retelling.RecordTelling;
import org.amparo.survivor.retelling.RetellingService;
import org.amparo.survivor.retelling.TellingPurpose;
import org.amparo.survivor.retelling.ToldTo;
import org.amparo.survivor.story.StoryService;
import org.amparo.survivor.story.WriteStory;
import org.amparo.work.Priority;
import org.amparo.work.draft.DraftService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several hundred awkward strings through the doors of the main job, sealed, stored and read again: the same, or a refusal beside the field. */
class WhatIsTypedComesBackIT extends InContainer {

    @Inject
    private Referring story;
    @Inject
    private SurvivorService survivors;
    @Inject
    private ContactService contacts;
    @Inject
    private NeedService needs;
    @Inject
    private NoteService notes;
    @Inject
    private DraftService drafts;
    @Inject
    private SupportService support;
    @Inject
    private AssessmentService assessments;
    @Inject
    private PlanService plans;
    @Inject
    private ActionService actions;
    @Inject
    private QuestionService questions;
    @Inject
    private StoryService stories;
    @Inject
    private RetellingService retellings;
    @Inject
    private StaffService staff;
    @Inject
    private InboxService inbox;
    @Inject
    private ReferralService sender;

    private World w;

    @BeforeEach
    void aStory() {
        w = story.world();
    }

    private interface Door {
        List<String> keeps(String text) throws Exception;
    }

    /** As one person: every string in one request, each save in a transaction of its own. */
    private void through(Someone who, Door door) {
        through(who, 1, door);
    }

    private void through(Someone who, int every, Door door) {
        List<String> wrong = new ArrayList<>();
        int[] kept = {0};
        does(who, () -> {
            List<String> all = AwkwardStrings.all();
            for (int i = 0; i < all.size(); i += every) {
                String text = all.get(i);
                try {
                    List<String> back = door.keeps(text);
                    if (back.stream().allMatch(b -> text.isBlank() ? b == null || b.isBlank() : text.equals(b))) kept[0]++;
                    else wrong.add(hex(text) + " came back as " + back.stream().map(b -> b == null ? "nothing" : hex(b)).toList());
                } catch (Unacceptable refused) {
                    if (refused.problems().isEmpty()) wrong.add(hex(text) + " refused without a word");
                }
            }
        });
        assertEquals(List.of(), wrong);
        assertTrue(kept[0] > 200 / every, "only " + kept[0] + " were kept");
    }

    @Test
    void whatIsWrittenAboutAPerson() {
        through(w.worker(), text -> {
            survivors.describe(w.her(), new Portrait(text, text, text, text, Age.unknown(), Gender.NOT_SAID, text, WorkerGender.NO_WISH, Set.of(), text, text, "ara",
                    InterpreterNeed.NEEDED, text, List.of()), survivors.known(w.her()).version());
            Portrait p = survivors.known(w.her()).portrait();
            return Arrays.asList(p.preferredName(), p.otherNames(), p.pronoun(), p.preferredTerm(), p.genderWords(), p.adjustmentWords(), p.documents(), p.interpreterWishes(),
                    text.isBlank() ? null : survivors.face(w.her()).preferredName());
        });
    }

    @Test
    void howAPersonIsReached() {
        var way = w.worker().does(() -> contacts.add(w.her(), new KeepWay(1, Channel.POST, "a street", SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), null, null, null, LeaveMessage.NO, false, false)));
        through(w.worker(), text -> {
            var before = contacts.card(w.her()).ways().get(0);
            contacts.change(w.her(), way, new KeepWay(1, Channel.POST, text, before.times(), text, text, text, LeaveMessage.NO, false, false), before.version());
            contacts.tried(w.her(), way, Outcome.REACHED, text);
            var after = contacts.card(w.her()).ways().get(0);
            return Arrays.asList(after.whoMayAnswer(), after.codeWord(), after.stopIf(), text.isBlank() ? null : contacts.reveal(w.her(), way), contacts.tries(w.her(), null).rows().get(0).note());
        });
    }

    @Test
    void needsAndNotes() {
        through(w.worker(), text -> {
            NeedId need = needs.record(w.file(), List.of(new RecordNeed(NeedDomain.LEGAL, Priority.NORMAL, text, text, 2))).get(0);
            notes.add(w.file(), new WriteNote(text));
            var said = needs.need(w.file(), need);
            return List.of(said.words(), said.wish(), notes.notes(w.file(), null).rows().get(0).first().words());
        });
    }

    @Test
    void whatIsHalfTyped() {
        through(w.worker(), text -> {
            if (text.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff)) return List.of(text); // no browser can send half a sign
            drafts.keep(w.file(), "form", Map.of("a", text, "b", "b"));
            return List.of(drafts.read(w.file(), "form").orElseThrow().fields().getOrDefault("a", ""));
        });
    }

    @Test
    void whatBothSidesWriteToEachOther() {
        ReferralId id = story.sent(w);
        through(w.pia(), 4, text -> {
            inbox.write(new WriteMessage(id, text));
            var all = inbox.open(id).messages();
            return List.of(all.stream().max(java.util.Comparator.comparing(SaidMessage::at)).orElseThrow().words());
        });
        through(w.worker(), 4, text -> {
            sender.write(new WriteMessage(id, text));
            var all = sender.page(id).messages();
            return List.of(all.stream().max(java.util.Comparator.comparing(SaidMessage::at)).orElseThrow().words());
        });
    }

    @Test
    void whatIsWrittenOnAService() {
        through(w.worker(), text -> {
            ServiceId id = support.offer(w.file(), new OfferService(w.need(), NeedDomain.SAFETY_HOUSING, ServiceKind.SAFE_HOUSING, null, null, Funding.OWN_MEANS, false, Set.of(), text));
            return Arrays.asList(support.read(id).words().wish());
        });
    }

    @Test
    void howThingsAreAndWhatIsPlanned() {
        PlanActionId goal = w.worker().does(() -> actions.add(w.file(), goal("a goal")));
        through(w.worker(), 2, text -> {
            actions.write(w.file(), goal, goal(text), actions.action(w.file(), goal).version());
            plans.write(w.file(), new HerWishes(text, text, false), plans.page(w.file()).plan().version());
            assessments.assess(w.file(), new AssessNeeds(List.of(new Rated(NeedDomain.LEGAL, 2, false, text)), text));
            var page = plans.page(w.file());
            return Arrays.asList(page.plan().words().whatHelps(), page.plan().words().myView(), page.actions().getFirst().goal(), page.actions().getFirst().steps(),
                    page.latest().words(), page.latest().of(NeedDomain.LEGAL).orElseThrow().words());
        });
    }

    @Test
    void whatSomebodyAskedAndWasAnswered() {
        String before = "The school says, word for word: ";
        through(w.worker(), 2, text -> {
            var id = questions.ask(w.file(), new AskQuestion(Asker.SURVIVOR, text, Priority.NORMAL, null, null));
            questions.answer(id, org.amparo.casework.question.Outcome.DONE, before + text, questions.question(id).version());
            var read = questions.question(id);
            return List.of(read.words(), read.answer().substring(before.length()));
        });
    }

    @Test
    void whatHappenedAndWhoHeardIt() {
        int[] written = {0};
        through(w.worker(), 6, text -> {
            stories.write(w.file(), new WriteStory(null, text, "ara", null, null, null, null), written[0]);
            written[0]++;
            var telling = retellings.told(w.file(), new RecordTelling(ToldTo.POLICE, text, TellingPurpose.REPORT, null, null, null, null, null, text, null));
            var kept = retellings.telling(telling);
            return Arrays.asList(stories.read(w.file()).now().words(), kept.organisation(), kept.herWords());
        });
    }

    @Test
    void whyAChildCouldNotBeAsked() {
        through(w.worker(), text -> Arrays.asList(new Views(Views.Heard.NOT_POSSIBLE, null, text).reason()));
    }

    private static WriteAction goal(String text) {
        return new WriteAction(NeedDomain.LEGAL, null, text, text, Idea.BOTH, Agreement.NOT_ASKED, new WriteAction.Who(DoneBy.SURVIVOR, null), null, null, null);
    }

    @Test
    void whatAHouseCallsItsUnits() {
        var adam = Someone.joins(w.worker().organisation(), Role.ADMIN);
        String own = UUID.randomUUID().toString().substring(0, 8);
        through(adam, 4, text -> {
            if (text.isBlank()) return List.of("");
            var id = staff.addUnit(own + text);
            return List.of(staff.units(adam.organisation()).stream().filter(u -> u.id().equals(id)).findFirst().orElseThrow().name().substring(8));
        });
    }

    private static String hex(String text) {
        return text.codePoints().limit(20).mapToObj(c -> c >= ' ' && c < 0x7f ? Character.toString(c) : "\\u%04x".formatted(c)).reduce("", String::concat) + " (" + text.length() + ")";
    }
}
