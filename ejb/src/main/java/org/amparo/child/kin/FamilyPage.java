package org.amparo.child.kin;

import java.util.List;

/** Who belongs to the family of a child, and who is kept away from somebody of her household. Lives for one request. */
public record FamilyPage(List<RelativeDetails> family, List<SuspectedElsewhere> household) {

    @Override
    public String toString() {
        return "a family";
    }
}
