package org.amparo.casework.plan;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.UUID;
import org.amparo.codelist.NeedDomain;

/** An edition as one text, so that it is sealed as a whole; what was not said has no name in it. */
final class EditionText {

    private EditionText() {}

    static String write(EditionContent content) {
        var items = Json.createArrayBuilder();
        content.items().forEach(item -> items.add(write(item)));
        return said(said(Json.createObjectBuilder(), "whatHelps", content.whatHelps()), "myView", content.myView()).add("items", items).build().toString();
    }

    static EditionContent read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            return new EditionContent(all.getString("whatHelps", null), all.getString("myView", null),
                    all.getJsonArray("items").getValuesAs(JsonObject.class).stream().map(EditionText::item).toList());
        }
    }

    private static JsonObjectBuilder write(EditionContent.Item item) {
        var written = Json.createObjectBuilder().add("id", item.id().toString()).add("domain", item.domain().name()).add("idea", item.idea().name())
                .add("agrees", item.agrees().name()).add("state", item.state().name()).add("doneBy", item.doneBy().name());
        return said(said(said(written, "goal", item.goal()), "steps", item.steps()), "due", item.due() == null ? null : item.due().toString());
    }

    private static EditionContent.Item item(JsonObject item) {
        String due = item.getString("due", null);
        return new EditionContent.Item(UUID.fromString(item.getString("id")), NeedDomain.valueOf(item.getString("domain")), item.getString("goal", null),
                item.getString("steps", null), Idea.valueOf(item.getString("idea")), Agreement.valueOf(item.getString("agrees")),
                PlanActionWorkflow.State.valueOf(item.getString("state")), DoneBy.valueOf(item.getString("doneBy")), due == null ? null : LocalDate.parse(due));
    }

    private static JsonObjectBuilder said(JsonObjectBuilder in, String name, String words) {
        return words == null ? in : in.add(name, words);
    }
}
