package org.amparo.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Reads the jurisdiction's profile once, from the properties file that AMPARO_PROFILE_FILE names; without one the defaults hold. */
@ApplicationScoped
public class Profiles {

    @Produces
    Profile profile() {
        return Profile.of(said());
    }

    @Produces
    PlanProfile planProfile() {
        return PlanProfile.of(said());
    }

    @Produces
    CareTimes careTimes() {
        return CareTimes.of(said());
    }

    @Produces
    WorryTimes worryTimes() {
        return WorryTimes.of(said());
    }

    @Produces
    RetentionTimes retentionTimes() {
        return RetentionTimes.of(said());
    }

    @Produces
    AccountTimes accountTimes() {
        return AccountTimes.of(said());
    }

    @Produces
    RefusalLimit refusalLimit() {
        return RefusalLimit.of(said());
    }

    private static Properties said() {
        String file = System.getenv("AMPARO_PROFILE_FILE");
        Properties said = new Properties();
        if (file == null) return said;
        try (var reader = Files.newBufferedReader(Path.of(file))) {
            said.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the profile cannot be read", e);
        }
        return said;
    }
}
