package org.amparo.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The worst that comes back from the process that reads strangers' files is a no; it has no network, no secrets, little memory and little time. */
class ForkTest {

    private static final String REAL = "org.amparo.wash.Main";
    private static final String OUT = "org.amparo.wash.CallsOut";
    private static final List<String> NO_NETWORK = List.of("unshare", "-r", "-n");
    private static final GivenFile TEXT = new GivenFile("txt", "come on Monday".getBytes(StandardCharsets.UTF_8));

    @Test
    void whatIsHonestComesBackAnew() {
        Washed.Anew anew = assertInstanceOf(Washed.Anew.class, fork(List.of(), REAL).wash(TEXT));

        assertEquals(FileKind.TXT, anew.kind());
        assertEquals("come on Monday", new String(anew.content(), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsRefusedSaysWhy() {
        assertEquals(NoReason.NOT_TAKEN, no(REAL, new GivenFile("exe", "MZ".getBytes(StandardCharsets.UTF_8))));
        assertEquals(NoReason.NOT_WHAT_IT_SAYS, no(REAL, new GivenFile("pdf", "MZ".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void bothSidesKnowTheSameWords() throws Exception {
        Set<String> theirs = names(Class.forName("org.amparo.wash.Reason"));
        Set<String> ours = EnumSet.complementOf(EnumSet.of(NoReason.TOO_LONG, NoReason.BROKE)).stream().map(Enum::name).collect(Collectors.toSet());

        assertEquals(theirs, ours);
        assertEquals(names(Class.forName("org.amparo.wash.Kind")), Arrays.stream(FileKind.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @Test
    void oneThatNeverEndsIsEnded() {
        assertEquals(NoReason.TOO_LONG, no(BadWashers.NeverEnds.class.getName(), TEXT));
        assertEquals(NoReason.TOO_LONG, no(BadWashers.NeverReads.class.getName(), new GivenFile("txt", new byte[8 << 20])));
        assertFalse(ProcessHandle.current().children().anyMatch(p -> p.info().commandLine().orElse("").contains("BadWashers")), "nothing of it is left running");
    }

    @Test
    void oneThatIsKilledHasNotAnswered() {
        assertEquals(NoReason.BROKE, no(BadWashers.IsKilled.class.getName(), TEXT));
    }

    @Test
    void oneThatWantsTooMuchEndsItself() {
        assertEquals(NoReason.BROKE, no(BadWashers.WantsAll.class.getName(), TEXT));
    }

    @Test
    void oneThatAnswersWithoutEndIsNotHeardOut() {
        NoReason reason = no(BadWashers.NeverStops.class.getName(), TEXT);

        assertTrue(reason == NoReason.TOO_BIG_INSIDE || reason == NoReason.TOO_LONG, reason.name());
    }

    @Test
    void knowsNothingOfOurs() {
        Washed.Anew anew = assertInstanceOf(Washed.Anew.class, fork(List.of(), BadWashers.SaysWhatItKnows.class.getName()).wash(TEXT));

        // said without repeating it: what would stand here must not stand in a log either
        assertTrue(new String(anew.content(), StandardCharsets.US_ASCII).equals("{}/dev/null"), "the process was given something of ours to know");
    }

    @Test
    void everyWayOutOfJavaIsShut() throws Exception {
        try (ServerSocket listens = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertEquals("", led(List.of(), "x" + listens.getLocalPort()), "shut from inside");
            String open = led(List.of(), "open" + listens.getLocalPort());
            assertTrue(open.contains("socket") && open.contains("channel") && open.contains("later") && open.contains("message"), "the attempts are real ones: " + open);
        }
    }

    @Test
    void whereTheMachinePermitsThereIsNoNetworkToBeginWith() throws Exception {
        assumeTrue(Fork.permitted(NO_NETWORK), "this machine gives no process a network of its own");
        try (ServerSocket listens = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String led = led(NO_NETWORK, "open" + listens.getLocalPort());
            assertFalse(led.contains("socket") || led.contains("channel") || led.contains("later") || led.contains("message"), led);
        }
    }

    @Test
    void anAnswerInOtherWordsIsNone() {
        for (String said : List.of("", "OK", "OK TXT", "OK EXE\nx", "YES TXT\nx", "NO BECAUSE\n", "OK  TXT\nx", "x".repeat(100)))
            org.junit.jupiter.api.Assertions.assertThrows(IOException.class, () -> Fork.read(said.getBytes(StandardCharsets.US_ASCII)), said);
    }

    private static String led(List<String> alone, String ending) {
        Washed answer = fork(alone, OUT).wash(new GivenFile(ending, new byte[] {1}));
        return new String(assertInstanceOf(Washed.Anew.class, answer).content(), StandardCharsets.US_ASCII);
    }

    private static NoReason no(String main, GivenFile given) {
        return assertInstanceOf(Washed.No.class, fork(List.of(), main).wash(given)).reason();
    }

    private static Fork fork(List<String> alone, String main) {
        return new Fork(alone, System.getProperty("java.class.path"), main, Duration.ofSeconds(main.contains("Never") ? 4 : 20));
    }

    private static Set<String> names(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(Object::toString).collect(Collectors.toSet());
    }
}
