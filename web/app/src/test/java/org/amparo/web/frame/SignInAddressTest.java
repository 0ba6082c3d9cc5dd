package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link may say to the sign-in: nothing but what it is a link to. */
class SignInAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"scope=openid+offline_access", "prompt=none", "prompt=create", "login_hint=carla", "kc_idp_hint=x", "max_age=0", "%73cope=x", "error=access_denied", "error_description=Call+me", "scope"})
    void whatIsForTheIdentityProviderIsDropped(String said) {
        assertEquals("id=0192&in=es", SignInAddress.kept("id=0192&" + said + "&in=es", false));
        assertEquals("", SignInAddress.kept(said, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id=0192f000-0000-7000-8000-000000000102", "prompt=login", "code=a&state=b", "a=%zz", "scopes=1&prompter=2", "from=&to=x"})
    void everythingElseStaysAsItWas(String query) {
        assertEquals(query, SignInAddress.kept(query, false));
    }

    /** A parameter of that name would never arrive: the page would be about nothing, or begin something new. */
    @Test
    void noPageAsksForWhatIsDropped() throws IOException {
        var asked = Pattern.compile("<f:viewParam name=\"(\\w+)\"|getParameter\\(\"(\\w+)\"\\)");
        var names = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(xhtml|java)")).toList())
                asked.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }
        assertTrue(names.size() > 30, names.toString());
        assertEquals(List.of(), names.stream().filter(name -> SignInAddress.kept(name + "=x", false).isEmpty()).toList());
    }

    @Test
    void anErrorIsHeardAsTheAnswerToASignInThatThisBrowserBegan() {
        assertEquals("error=login_required&state=b", SignInAddress.kept("error=login_required&state=b", true));
    }
}
