package org.amparo.casework.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KinshipTest {

    @ParameterizedTest
    @EnumSource(Kinship.class)
    void whatIsTurnedTwiceIsWhatWasSaid(Kinship said) {
        assertEquals(said, said.turned().turned());
    }

    @Test
    void theMotherOfAChildIsTheOneWhoseChildItIs() {
        assertEquals(Kinship.CHILD, Kinship.PARENT.turned());
        assertEquals(Kinship.SIBLING, Kinship.SIBLING.turned());
    }

    @Test
    void aLinkNamesACaseAndWhatTheyAreToEachOther() {
        assertThrows(Unacceptable.class, () -> new LinkHousehold(null, Kinship.CHILD));
        assertThrows(Unacceptable.class, () -> new LinkHousehold("ABC-DEF-GHJ", null));
    }
}
