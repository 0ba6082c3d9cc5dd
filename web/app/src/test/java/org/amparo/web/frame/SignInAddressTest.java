package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    @Test
    void anErrorIsHeardAsTheAnswerToASignInThatThisBrowserBegan() {
        assertEquals("error=login_required&state=b", SignInAddress.kept("error=login_required&state=b", true));
    }
}
