package org.amparo.architecture.bad;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.shared.CaseId;
import org.amparo.shared.NoPersonalData;

public class BadExamples {

    public record RuleThatNeedsAServer(EntityManager entities) {}

    public static class PublicCollections {
        EntityManager entities;
    }

    static class Storing {
        EntityManager entities;
    }

    static class HiddenCollections {
        EntityManager entities;
    }

    @Stateless
    public static class Doors {

        @Inject
        Access access;

        public String open() {
            return opened();
        }

        public String asked(Action action, CaseId id) {
            return permitFor(action, id).toString();
        }

        public String handed(Permit permit) {
            return opened();
        }

        @NoPersonalData("the weather")
        public String weather() {
            return opened();
        }

        public String purpose(Action action) {
            return Access.purposeOf(action).name();
        }

        private String opened() {
            return "opened";
        }

        private Permit permitFor(Action action, CaseId id) {
            return access.require(action, id);
        }
    }

    static class CaseHelper {}

    static class UnfoundedPolicy {}
}
