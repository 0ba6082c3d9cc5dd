package org.amparo.e2e.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.hostile.Administrator;
import org.amparo.e2e.hostile.Her;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every button that saves anything ({@code access/forms.csv}), pressed by the second of two, by somebody who was interrupted, by somebody whom she does
 * not want near her any more, and by strangers. {@code -Damparo.door=notes} walks only those whose name holds this word, {@code notes|debts} one of these.
 */
@ArquillianTest
@RunAsClient
@Holds(Recommendation.R_39)
class EveryDoorIT {

    private static Stage stage;
    private static Administrator administrator;
    private static Strangers strangers;

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @BeforeAll
    static void theListIsRead() throws Exception {
        stage = new Stage(Door.all());
        administrator = new Administrator();
        strangers = new Strangers();
    }

    @AfterAll
    static void end() throws Exception {
        administrator.close();
        Her.endAll();
    }

    static List<Door> doors() throws IOException {
        return Door.all().stream().filter(Door::isWalked).filter(door -> door.action().matches(".*(" + System.getProperty("amparo.door", "") + ").*")).toList();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void losesNothingAndLetsNobodyIn(Door door) throws Exception {
        assertEquals(List.of(), new Walk(door, stage, administrator, strangers).walked(), door.action());
    }
}
