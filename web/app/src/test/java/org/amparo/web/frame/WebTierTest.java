package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Map;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebTierTest {

    @ParameterizedTest
    @CsvSource({"POST,cross-site,navigate,false", "POST,same-site,navigate,false", "GET,cross-site,no-cors,false", "GET,cross-site,navigate,true", "POST,same-origin,cors,true", "POST,none,navigate,true", "GET,same-site,navigate,true"})
    void anotherSiteMayLinkToUsAndNothingMore(String method, String site, String mode, boolean may) {
        assertEquals(may, CrossSiteFilter.permits(method, site, mode));
    }

    @Test
    void aBrowserThatSendsNoSuchHeaderIsLeftToTheCookieRules() {
        assertTrue(CrossSiteFilter.permits("POST", null, null));
    }

    @Test
    void pagesAndErrorsAreNeverKeptAndVersionedFilesForAYear() {
        assertEquals("no-store", HeadersFilter.cacheRule(request("/casework/case", "id=1", DispatcherType.REQUEST)));
        assertEquals("no-store", HeadersFilter.cacheRule(request("/jakarta.faces.resource/x.css.xhtml", "ln=css&v=1", DispatcherType.ERROR)));
        assertEquals("public, max-age=31536000, immutable", HeadersFilter.cacheRule(request("/jakarta.faces.resource/x.css.xhtml", "ln=css&v=1", DispatcherType.REQUEST)));
        assertEquals("public, max-age=600", HeadersFilter.cacheRule(request("/jakarta.faces.resource/x.css.xhtml", "ln=css", DispatcherType.REQUEST)));
    }

    @Test
    void theServerSetsTheSameHeadersBeforeAnybodyIsAskedToSignIn() {
        var server = Files.read(Files.PAGES.resolve("WEB-INF/undertow-handlers.conf"));
        for (var header : HeadersFilter.ALWAYS)
            assertTrue(server.contains("set(attribute=\"%{o," + header[0] + "}\", value=\"" + header[1] + "\")"), header[0]);
    }

    /** A page about somebody never gets a camera; nor does what the check sends, or its error. */
    @ParameterizedTest
    @CsvSource({"GET,/public/check,REQUEST,true", "POST,/public/check,REQUEST,false", "GET,/public/check,ERROR,false", "GET,/public/bye.html,REQUEST,false", "GET,/justice/daydevice.xhtml,REQUEST,false",
            "GET,/public/check/x,REQUEST,false", "GET,/public/checks,REQUEST,false"})
    @Holds({Recommendation.R_39, Recommendation.R_72})
    void onlyTheCheckOfADeviceMayAskForACamera(String method, String path, DispatcherType how, boolean may) {
        assertEquals(may ? HeadersFilter.CAMERA_HERE : null, HeadersFilter.permissions(answering(Map.of("getMethod", method, "getServletPath", path, "getDispatcherType", how))));
        for (var header : HeadersFilter.ALWAYS)
            if (header[0].equals("Permissions-Policy")) assertEquals(header[1], HeadersFilter.CAMERA_HERE.replace("(self)", "()"), "and nothing else more than any other page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere", "javascript:alert(1)", "/a?b=\r\nX: y", ""})
    void afterChoosingALanguageNobodyIsSentElsewhere(String back) {
        assertEquals("/", LanguageChoice.safe(back, ""));
    }

    @Test
    void afterChoosingALanguageTheSamePageComesBack() {
        assertEquals("/casework/case?id=0190-ab", LanguageChoice.safe("/casework/case?id=0190-ab", ""));
        assertEquals("/app/", LanguageChoice.safe("/elsewhere", "/app"));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void notFoundAndNotAllowedAreTheSameBytes(Tongue tongue) throws Exception {
        var missing = ErrorPage.render(tongue, ErrorPage.kind(404, true), false, "").getBytes();
        var methodNotAllowed = ErrorPage.render(tongue, ErrorPage.kind(405, false), false, "").getBytes();

        assertArrayEquals(missing, methodNotAllowed);
    }

    @ParameterizedTest
    @CsvSource({"404,missing", "403,signin", "409,stale", "400,request", "500,ours", "503,ours"})
    void everyErrorPageIsWholeInEveryLanguageAndCanBeLeft(int status, String kind) throws Exception {
        assertEquals(kind, ErrorPage.kind(status, false));
        for (var tongue : Tongue.values()) {
            var page = ErrorPage.render(tongue, kind, false, "");
            assertFalse(page.contains("⟦") || page.contains("${"), page);
            assertTrue(page.indexOf("data-leave") < page.indexOf("<h1"), "leaving comes first");
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Holds(Recommendation.R_120)
    void inPracticeWhateverFailsSaysSo(Tongue tongue) throws Exception {
        String said = new Words(tongue).get("frame.practice");
        assertTrue(ErrorPage.render(tongue, "ours", true, "").contains(">" + said + "<"));
        assertFalse(ErrorPage.render(tongue, "ours", false, "").contains(said));
    }

    @Test
    void thePolicyAllowsNoInlineScriptAndEndsWhereTheNonceIsAppended() {
        assertFalse(Csp.PLAIN.contains("unsafe"));
        assertTrue(Csp.PLAIN.endsWith("script-src 'self'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nadia", "نادية", "O'Brien <b>", "e\u0301", "\uD83D\uDE00", "\u200Fabc", "a\tb\nc"})
    void whatPeopleTypeIsKept(String typed) {
        assertEquals(typed, TextConverter.clean(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001Bb", "a\uD800b", "a\uFFFEb", "a\u202Eb", "a\u2066b"})
    void signsThatNoDocumentCanCarryAreTakenOut(String typed) {
        assertEquals("ab", TextConverter.clean(typed));
    }

    @Test
    void aFailureIsLoggedWithoutItsWords() {
        var trace = Failures.trace(new IllegalStateException("Nadia", new RuntimeException("+34 600")));

        assertTrue(trace.contains("IllegalStateException") && trace.contains("RuntimeException"));
        assertFalse(trace.contains("Nadia") || trace.contains("600"));
    }

    private static HttpServletRequest request(String uri, String query, DispatcherType how) {
        return answering(Map.of("getRequestURI", uri, "getQueryString", query, "getDispatcherType", how));
    }

    private static HttpServletRequest answering(Map<String, Object> answers) {
        return (HttpServletRequest) Proxy.newProxyInstance(WebTierTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> answers.get(method.getName()));
    }
}
