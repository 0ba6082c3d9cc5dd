package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The login pages in our own dress: complete in four languages, with nothing from elsewhere and no script in the page. */
class LoginThemeTest {

    @TempDir
    Path folder;
    private Path theme;

    @BeforeEach
    void layOut() throws IOException {
        theme = LoginTheme.in(folder, false).resolve("amparo");
    }

    @Test
    void bringsStylesFontsAndTheNeutralIconOfThePages() {
        for (var file : List.of("css/tokens.css", "css/login.css", "fonts/noto-sans-arabic-arabic-400-normal.woff2", "icons/favicon.svg", "js/login.js"))
            assertTrue(Files.isRegularFile(theme.resolve("login/resources").resolve(file)), file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "ar"})
    void saysTheSameInEveryLanguage(String language) throws IOException {
        for (var part : List.of("login", "email")) {
            var missing = new TreeSet<>(messages(part, "en").stringPropertyNames());
            missing.removeAll(messages(part, language).stringPropertyNames());
            assertEquals(new TreeSet<>(), missing, part + " in " + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ar"})
    void keepsEveryApostrophe(String language) throws IOException {
        messages("login", language).forEach((key, said) -> assertFalse(said.toString().contains("'"), key + ": Keycloak would swallow it"));
    }

    @Test
    void holdsNoScriptNoStyleAndNoAddressOfItsOwn() throws IOException {
        try (var pages = Files.list(theme.resolve("login"))) {
            for (var page : pages.filter(p -> p.toString().endsWith(".ftl")).toList()) {
                var text = Files.readString(page);
                assertFalse(text.matches("(?is).*(\\son[a-z]+=|\\sstyle=|javascript:|<style|https?://).*"), page.toString());
                assertFalse(text.replace("<script src=\"${url.resourcesPath}/js/login.js\" defer></script>", "").contains("<script"), page.toString());
            }
        }
    }

    @Test
    void saysThatItIsPracticeOnlyWhereItIs() throws IOException {
        assertFalse(Files.readString(theme.resolve("login/theme.properties")).contains("practice=true"));
        LoginTheme.in(folder, true);
        assertTrue(Files.readString(theme.resolve("login/theme.properties")).lines().anyMatch("practice=true"::equals));
        LoginTheme.in(folder, false);
        assertFalse(Files.readString(theme.resolve("login/theme.properties")).contains("practice=true"));
    }

    @Test
    void isLaidOutAnewOverWhatAnEarlierReleaseLeft() throws IOException {
        Files.writeString(theme.resolve("login/register.ftl"), "old");
        LoginTheme.in(folder, false);
        assertFalse(Files.exists(theme.resolve("login/register.ftl")));
    }

    private Properties messages(String part, String language) throws IOException {
        var all = new Properties();
        try (var reader = Files.newBufferedReader(theme.resolve(part + "/messages/messages_" + language + ".properties"))) {
            all.load(reader);
        }
        return all;
    }
}
