package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacesTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void areAtMostSevenForEachRoleAndBeginWhereTheWorkIs(Role role) {
        var places = Arrays.stream(Place.values()).filter(place -> place.isFor(role)).toList();

        assertTrue(places.size() <= Places.MOST, role + ": " + places);
        assertEquals(switch (role) {
            case PARTNER -> Place.INBOX;
            case PARTNER_ADMIN -> Place.ORGANISATION;
            case COMMUNITY_MONITOR -> Place.TELL;
            default -> Place.HOME;
        }, places.get(0));
    }

    @Test
    void ofSomebodyOfTheCommunityIsOneAndShowsNothing() {
        assertEquals(Set.of(Place.TELL), Set.copyOf(Places.of(Set.of(Role.COMMUNITY_MONITOR))));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void areOpenToEveryRoleThatSignsIn(Role role) {
        assertTrue(Files.read(Files.PAGES.resolve("WEB-INF/web.xml")).contains("<security-role><role-name>" + role + "</role-name></security-role>"), role + " is turned away at the door");
    }

    @Test
    void ofSomebodyWithEveryRoleStillFitTheSideBar() {
        assertEquals(Places.MOST, Places.of(EnumSet.allOf(Role.class)).size());
    }

    /** On the smallest phone four signs with their words, and a fifth that opens the others, fit side by side in every language. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void atTheFootOfAPhoneAreFourAtMostAndEachOfTheOthersOpensFromThere(Role role) {
        var all = Places.of(Set.of(role));
        var rest = Places.beyond(all);

        assertTrue(all.size() - rest.size() <= 4, role + ": " + all);
        assertEquals(all.subList(all.size() - rest.size(), all.size()), rest);
    }

    @Test
    void ofAPartnerLeadToNoCase() {
        assertEquals(Set.of(Place.INBOX), Set.copyOf(Places.of(Set.of(Role.PARTNER))));
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void haveASignThatExists(Place place) {
        var signs = Files.read(Files.PAGES.resolve("resources/icons/icons.svg"));

        assertTrue(signs.contains("id=\"" + place.getIcon() + "\""), place.getIcon());
    }
}
