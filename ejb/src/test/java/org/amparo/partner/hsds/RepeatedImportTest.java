package org.amparo.partner.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amparo.partner.listing.Change;
import org.amparo.partner.listing.FieldChange;
import org.amparo.partner.listing.FindingKind;
import org.amparo.partner.listing.ImportPlan;
import org.amparo.partner.listing.ListedService;
import org.junit.jupiter.api.Test;

/** A file that comes again changes what it says anew, keeps what it leaves out, and takes nothing away. */
class RepeatedImportTest {

    private final DirectoryInMemory ours = new DirectoryInMemory().after(again("", "", new DirectoryInMemory()));

    @Test
    void theSameFileChangesNothing() {
        ImportPlan second = again("", "", ours);

        assertEquals(4, second.count(Change.Effect.UNCHANGED));
        assertEquals(List.of(), second.toApply());
    }

    @Test
    void aChangeNamesItsFieldWithBeforeAndAfter() {
        ImportPlan second = again("\"status\": \"active\"", "\"status\": \"temporarily closed\"", ours);

        assertEquals(3, second.count(Change.Effect.UNCHANGED));
        assertEquals(List.of(new FieldChange("status", "active", "temporarily closed")), second.toApply().getFirst().fields());
    }

    @Test
    void whatTheFileLeavesOutIsKept() {
        String brief = "{\"id\": \"0192f0c4-7a10-7c11-9d02-3f1b6a5e0001\", \"organization_id\": \"0192f0c4-7a10-7c11-9d02-3f1b6a5e0002\", "
                + "\"name\": \"Legal advice and company\", \"status\": \"active\"}";

        Change change = DirectoryFiles.plan("brief.json", brief.getBytes(StandardCharsets.UTF_8), ours).changes().getFirst();

        ListedService service = (ListedService) change.listing();
        assertEquals(List.of("name"), change.fields().stream().map(FieldChange::field).toList());
        assertEquals(4, service.languages().size());
        assertEquals("+34 900 555 010", service.phones().getFirst().number());
    }

    @Test
    void aReferenceToWhatWeHoldIsNotDangling() {
        String list = "{\"contents\": [{\"id\": \"0192f0c4-7a10-7c11-9d02-3f1b6a5e0005\", \"name\": \"Sister house\", \"description\": \"New\", "
                + "\"email\": \"x@example.org\", \"parent_organization_id\": \"0192f0c4-7a10-7c11-9d02-3f1b6a5e0002\"}]}";

        assertEquals(List.of(), DirectoryFiles.plan("list.json", list.getBytes(StandardCharsets.UTF_8), ours).findings());
        assertFalse(DirectoryFiles.plan(list).findings(FindingKind.DANGLING_REFERENCE).isEmpty());
    }

    @Test
    void twoPlansOverTheSameAreEqual() {
        assertEquals(again("\"active\"", "\"inactive\"", ours), again("\"active\"", "\"inactive\"", ours));
    }

    @Test
    void anIdThatIsAnotherKindOfEntryWithUsIsNew() {
        String odd = "[{\"id\": \"0192f0c4-7a10-7c11-9d02-3f1b6a5e0001\", \"name\": \"Now an organisation\", \"legal_status\": \"Association\"}]";

        ImportPlan plan = DirectoryFiles.plan("odd.json", odd.getBytes(StandardCharsets.UTF_8), ours);

        assertTrue(plan.count(Change.Effect.NEW) == 1);
    }

    private static ImportPlan again(String before, String after, DirectoryInMemory directory) {
        String json = new String(DirectoryFiles.northCoast(), StandardCharsets.UTF_8).replace(before, after);
        return DirectoryFiles.plan("north-coast.json", (before.isEmpty() ? new String(DirectoryFiles.northCoast(), StandardCharsets.UTF_8) : json)
                .getBytes(StandardCharsets.UTF_8), directory);
    }
}
