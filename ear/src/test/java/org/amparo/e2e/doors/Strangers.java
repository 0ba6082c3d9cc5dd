package org.amparo.e2e.doors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.e2e.hostile.Surfaces;

/** Who has no part in her record, at the door of somebody who has: nothing is there, and a form that was copied does nothing. */
final class Strangers {

    /** By the columns of access/surfaces.csv; the supervisor of her unit where that list says that the page is not for supervisors. */
    private static final Map<String, String> ALWAYS = Map.of("nadia", "unassigned", "sofia", "other_unit", "lars", "other_partner");

    private final Surfaces surfaces;

    Strangers() throws IOException { surfaces = Surfaces.written(); }

    List<String> at(Door door, Sheet open, Stage stage) {
        var wrong = new ArrayList<String>();
        for (String login : of(door)) {
            var stranger = stage.people.at(login, 0);
            String nothing = stage.people.nothingFor(login);
            var read = stranger.get(open.address());
            if (read.status() != 404 || !read.text().equals(nothing)) wrong.add(login + " has no part in it, and is answered " + read.status());
            var sent = stranger.post(open.form().pressed(open.button()), open.address());
            if (sent.status() / 100 == 3 || sent.status() == 200 || !stage.her().tracesIn(sent.text(), open.address()).isEmpty()) wrong.add(login + " has no part in it, and sent the form: " + sent.status());
        }
        return wrong;
    }

    private List<String> of(Door door) {
        String path = door.at().replaceFirst("\\?.*", "");
        var line = surfaces.lines().stream().filter(l -> l.path().equals(path)).findFirst().orElseThrow(() -> new IllegalStateException("no line in access/surfaces.csv for " + path));
        var strangers = new ArrayList<String>();
        ALWAYS.forEach((login, column) -> { if (line.answers().get(column).equals("404")) strangers.add(login); });
        if (line.answers().get("supervisor").equals("404") && !line.answers().get("lead").equals("404")) strangers.add("sam");
        strangers.removeAll(door.by().stream().map(name -> name.replace("!", "")).toList()); // a third name: has a part in it too
        return strangers;
    }
}
