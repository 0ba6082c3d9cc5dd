package org.amparo.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** The database demands no sealed words of anybody's life: each exception is the very thing that is being written, and stands here with its reason. */
@Holds(Recommendation.R_10)
class NoNarrativeIsDemandedTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\(\\n(.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern DEMANDED = Pattern.compile("^\\s+(\\w+)\\s+bytea not null", Pattern.MULTILINE);
    private static final Pattern LATER = Pattern.compile("alter table (\\w+)\\s[^;]*?add column (\\w+) bytea not null");

    private static final Set<String> THE_THING_ITSELF = new TreeSet<>(Set.of(
            // keys of the row wall, nobody's words
            "ctx_key.ipad", "ctx_key.opad",
            // why a worker opened something or acted without consent: her own account of herself
            "break_glass.reason", "lawful_exception.basis",
            // whom to keep away: a name or what people call him
            "kept_away.relation", "kept_away.name",
            // a colleague's own words, how they know that a like name is somebody else's, and the words it stands in
            "told_apart.phrase", "told_apart.reason",
            // the need in a sentence, a note, a message, a question: without words there is none
            "need.words", "note.words", "referral_message.words", "referral_question.question", "referral_question.why", "referral_onward.words",
            // the goal an action of a plan is for, what somebody wants to know of us: without words there is none
            "plan_action.goal", "question.words",
            // what a conference agreed or did not: without words there is no point
            "conference_point.words", "conference_part.content", "conference_statement.words",
            // who sat on a panel for a child, in her work: no part of anybody's story
            "child_panel_member.name",
            // what somebody wishes of justice, chosen from codes, and an answer filled up to one length: sealed so that nobody reads a yes from outside
            "justice_goal.wishes", "participation_word.content",
            // what a thing is, what a court asks for and a platform is to keep: without words there is none; a file's own pieces and fingerprint
            "evidence_item.what", "disclosure_request.from_whom", "disclosure_request.asks_for", "preservation_request.platform", "preservation_request.what",
            "file_piece.content", "stored_file.fingerprint",
            // made by us from what was agreed to, or kept for whoever is typing
            "referral_release.content", "plan_edition.content", "draft.content", "answer_draft.content",
            // a step of hers with the codes and dates that belong to it; her words in it may be missing. The hash of a link that names nobody
            "hearing_step.content", "device_link.presented"));

    @Test
    void noSealedColumnIsDemandedButTheThingItself() throws IOException {
        assertEquals(THE_THING_ITSELF, demanded(migrations()), "sealed words are optional (R-10); if this is no story of anybody's, name it here with its reason");
    }

    @Test
    void theStoryAndEverythingBesideItMayStayEmpty() throws IOException {
        for (String table : Set.of("story_version", "retelling", "circumstances"))
            assertTrue(demanded(migrations()).stream().noneMatch(column -> column.startsWith(table + ".")), table);
    }

    @Test
    void aNarrativeThatIsDemandedIsFound() {
        assertEquals(Set.of("x.story", "x.more"), demanded("create table x (\n    id uuid,\n    story   bytea not null,\n    note bytea\n);\nalter table x add column more bytea not null;"));
    }

    private static Set<String> demanded(String sql) {
        Set<String> found = new TreeSet<>();
        var table = TABLE.matcher(sql);
        while (table.find()) DEMANDED.matcher(table.group(2)).results().forEach(column -> found.add(table.group(1) + "." + column.group(1)));
        LATER.matcher(sql).results().forEach(later -> found.add(later.group(1) + "." + later.group(2)));
        return found;
    }

    private static String migrations() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(MIGRATIONS)) {
            for (Path file : files.sorted().toList()) all.append(Files.readString(file).replaceAll("--[^\\n]*", "")).append('\n');
        }
        return all.toString();
    }
}
