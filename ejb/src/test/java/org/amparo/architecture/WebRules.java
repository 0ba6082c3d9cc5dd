package org.amparo.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What pages may know: any area's front door, the common frame, and nothing of each other; and what has no place in a page. */
final class WebRules {

    /** The folders that hold what every page stands in. */
    private static final String FRAME = "frame";

    private static final Pattern FOLDER = Pattern.compile(".*/src/main/java/org/amparo/web/(\\w+)/.*\\.java");
    private static final Pattern OTHER_FOLDER = Pattern.compile("^import (?:static )?org\\.amparo\\.web\\.(\\w+)\\..*");
    /** A failure may be recognised by its name. */
    private static final Pattern STORAGE = Pattern.compile("^import (?:static )?(?!.*Exception;)(jakarta\\.persistence|java\\.sql|javax\\.sql|org\\.hibernate)\\..*");
    private static final Pattern NOT_IN_A_PAGE = Pattern.compile("<f:ajax|<p:timeline|\\sstyle=\"");

    private WebRules() {}

    static List<String> complaintsAbout(Path file, List<String> lines) {
        String name = file.toString().replace('\\', '/');
        var complaints = new ArrayList<String>();
        var folder = FOLDER.matcher(name);
        boolean page = name.endsWith(".xhtml") && name.contains("/src/main/");
        boolean bean = folder.matches();
        for (int i = 0; i < lines.size(); i++) {
            String place = file + ":" + (i + 1);
            if (page && NOT_IN_A_PAGE.matcher(lines.get(i)).find()) complaints.add(place + " has what the content policy or the style sheet forbids");
            if (bean && STORAGE.matcher(lines.get(i)).matches()) complaints.add(place + " goes round the front doors");
            if (bean && knowsAnotherFolder(folder.group(1), lines.get(i))) complaints.add(place + " knows another folder of pages");
        }
        return complaints;
    }

    private static boolean knowsAnotherFolder(String own, String line) {
        var other = OTHER_FOLDER.matcher(line);
        return other.matches() && !other.group(1).equals(own) && !other.group(1).equals(FRAME);
    }
}
