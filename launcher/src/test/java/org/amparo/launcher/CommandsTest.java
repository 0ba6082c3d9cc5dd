package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the one script says when it is asked what it can do, and when it is asked for what it cannot. */
class CommandsTest {

    private static final Path SCRIPT = Path.of("..", "amparo").toAbsolutePath().normalize();

    private record Answer(int code, String said, String complained) {}

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "--help", "-h", "run --help", "bench -h", "nonsense --help"})
    void helpIsGivenInEveryWayOfAskingAndStartsNothing(String words) throws Exception {
        Answer answer = amparo(words.isEmpty() ? new String[0] : words.split(" "));

        assertEquals(0, answer.code());
        assertEquals("", answer.complained());
        assertTrue(answer.said().startsWith("./amparo run "), answer.said());
        assertTrue(answer.said().stripTrailing().endsWith("this text"), answer.said());
    }

    @Test
    void helpNamesEveryCommandAndNoOther() throws Exception {
        Set<String> named = all(Pattern.compile("(?m)^\\./amparo ([a-z]+)"), amparo("help").said());

        assertEquals(all(Pattern.compile("(?m)^  ([a-z]+)(?:\\|[-a-z|]+)?\\) "), Files.readString(SCRIPT)), named);
        assertTrue(named.containsAll(Set.of("run", "reset", "stop", "redeploy", "test", "bench", "help")), named.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "Run", "--port"})
    void whatItDoesNotKnowIsSaidAndNothingIsDone(String word) throws Exception {
        Answer answer = amparo(word);

        assertEquals(1, answer.code());
        assertEquals("", answer.said());
        assertEquals("Amparo does not know \"" + word + "\": ./amparo help lists what it knows.", answer.complained().strip());
    }

    private static Answer amparo(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(words));
        Path complained = Files.createTempFile("amparo-commands", ".txt");
        try {
            Process process = new ProcessBuilder(command).redirectError(complained.toFile()).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), said, Files.readString(complained));
        } finally {
            Files.delete(complained);
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }
}
