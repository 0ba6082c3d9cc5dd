package org.amparo.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail says is the same for everybody and everything. */
@Holds({Recommendation.R_39, Recommendation.R_113})
class NeutralWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ar"})
    void everyLanguageHasASubjectAndATextWithNothingToFillIn(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/org/amparo/notice/mail_" + language + ".properties"))) {
            words.load(file);
        }
        assertEquals(Set.of("subject", "text"), words.keySet());
        words.values().forEach(text -> assertFalse(text.toString().matches("(?is).*([{}%<>!]|amparo|referral|case|survivor|remisi|caso|dossier|victim).*"), text.toString()));
    }

    /** Nobody is ever told of an exclusion, so there is no word for it. */
    @Test
    void noKindOfNoticeSpeaksOfAnExclusion() {
        for (NoticeKind kind : NoticeKind.values()) assertFalse(kind.name().contains("EXCLU"), kind.name());
    }
}
