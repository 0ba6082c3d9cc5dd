package org.amparo.survivor.keepaway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by what people write: in any case, with or without accents, in both scripts, with titles, by a part of the name, by number and by door. */
class NamingPolicyTest {

    private static final String NOTE = "Llama desde +51 999 000 123 o 01 4567890; vive en Calle Sol 14. Se fue el 2026-11-23.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # what is written                        | who is kept away        | as                | how sure
            Casa del tío Ramón                       | Ramón Quispe Mamani     | AUNT_OR_UNCLE     | SURE
            casa del TIO RAMON                       | Ramón Quispe Mamani     | AUNT_OR_UNCLE     | SURE
            Casa del tío Ramón                       | tío Ramón               | -                 | SURE
            el tío Ramón                             | tio ramon               | OTHER_RELATIVE    | SURE
            her uncle Ramon                          | Ramón Quispe            | AUNT_OR_UNCLE     | SURE
            chez l'oncle Ramón                       | Ramón Quispe            | AUNT_OR_UNCLE     | SURE
            بيت عمها رامون                           | Ramón Quispe            | AUNT_OR_UNCLE     | SURE
            عند العم رامون                           | Ramón Quispe            | AUNT_OR_UNCLE     | SURE
            Tía Carmen                               | خالتها كارمن            | -                 | SURE
            Ramón Quispe                             | Ramón Quispe Mamani     | -                 | SURE
            RAMÓN  QUISPE MAMANI                     | ramon quispe mamani     | -                 | SURE
            Quispe, Ramón                            | Ramón Quispe            | -                 | SURE
            Mamani Ramón                             | Ramón Quispe Mamani     | -                 | SURE
            Ramón de la Cruz                         | Ramon Cruz              | -                 | SURE
            Ramón José Quispe                        | Ramón Quispe            | -                 | SURE
            Youssef Karimi                           | يوسف كريمي              | -                 | SURE
            يوسف الكريمي                             | Yusuf Karimi            | -                 | SURE
            Yousef al-Karimi                         | Yusuf Karimi            | -                 | SURE
            Don Quispe Mamani                        | Ramón Quispe Mamani     | -                 | SURE
            Her neighbour who is called Ramón Quispe keeps a bag for her at his place since May | Ramón Quispe Mamani | - | SURE
            王伟家                                    | 王伟                    | -                 | SURE
            Ramón                                    | Ramón Quispe            | AUNT_OR_UNCLE     | PERHAPS
            ramon                                    | Ramón Quispe            | -                 | PERHAPS
            Ramon's house                            | Ramón Quispe            | -                 | PERHAPS
            Roman                                    | Ramón Quispe            | -                 | PERHAPS
            رامون                                    | Ramón                   | -                 | PERHAPS
            ليوسف                                    | Youssef Karimi          | -                 | PERHAPS
            Ramón Ortega, maestro                    | Ramón Quispe            | AUNT_OR_UNCLE     | PERHAPS
            abuelo Ramón                             | Ramón Quispe            | AUNT_OR_UNCLE     | PERHAPS
            tío Ramón                                | Ramón Quispe            | -                 | PERHAPS
            don Ramón                                | Ramón Quispe            | AUNT_OR_UNCLE     | PERHAPS
            familia Quispe                           | Ramón Quispe            | -                 | PERHAPS
            los Quispe Mamani                        | Ramón Quispe Mamani     | -                 | PERHAPS
            Sr. Quispe                               | Ramón Quispe            | -                 | PERHAPS
            tío Quispe                               | Ramón Quispe            | AUNT_OR_UNCLE     | PERHAPS
            Casa del tío                             | Ramón Quispe            | AUNT_OR_UNCLE     | PERHAPS
            her mother looks after the bag           | Marta Ríos              | MOTHER            | PERHAPS
            بيت عمها                                 | رامون                   | AUNT_OR_UNCLE     | PERHAPS
            Ramoncito                                | Ramón Quispe            | -                 | PERHAPS
            tío Ramoncito                            | Ramón Quispe            | AUNT_OR_UNCLE     | PERHAPS
            su primo Pedrito                         | Pedro Quispe            | -                 | PERHAPS
            Carmencita                               | Carmen Flores           | -                 | PERHAPS
            Juanita Paz                              | Juana Flores            | -                 | PERHAPS
            Johnny                                   | John Okafor             | -                 | PERHAPS
            Jeannette                                | Jeanne Mukendi          | -                 | PERHAPS
            R a m ó n                                | Ramón Quispe            | -                 | PERHAPS
            R.a.m.ó.n.                               | Ramón Quispe            | -                 | PERHAPS
            R a m ó n  Q u i s p e                   | Ramón Quispe            | -                 | PERHAPS
            ي و س ف                                  | Youssef Karimi          | -                 | PERHAPS
            RamónQuispe                              | Ramón Quispe            | -                 | PERHAPS
            Ramoncito and his brother fetch her each Monday after school and walk home with her | Ramón Quispe | - | PERHAPS
            the boys are a bonito to her and to me whenever we go out on that little boat | Bono Quispe | - | -
            a Casa Bonita                            | Ramón Quispe            | -                 | -
            A. B. C.                                 | Ramón Quispe            | -                 | -
            su tío Pedro                             | Ramón Quispe            | AUNT_OR_UNCLE     | -
            her aunt                                 | Marta Ríos              | MOTHER            | -
            Ana Quispe                               | Ramón Quispe            | -                 | -
            Ana Quispe Mamani                        | Ramón Quispe Mamani     | SIBLING           | -
            ana quispe                               | Ramón Quispe            | -                 | -
            tía Carmen                               | Ramón Quispe            | AUNT_OR_UNCLE     | -
            Casa Amparo                              | Ramón Quispe            | AUNT_OR_UNCLE     | -
            the house by the lake                    | El Li                   | -                 | -
            We hope that this will hold and remain as it is for her and for them | Hope Roman | -        | -
            She and Hope meet each Monday after school and walk home with the others | Hope Roman | -    | PERHAPS
            Ramón                                    | tío                     | AUNT_OR_UNCLE     | -
            """)
    void aNameIsKnownAgain(String written, String kept, String kinship, Likeness expected) {
        assertEquals(expected, likeness(written, kept, null, kinship), written + " · " + kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            999000123                     | SURE
            call +51999000123             | SURE
            0051 999-000-123              | SURE
            (999) 000 123                 | SURE
            ٩٩٩٠٠٠١٢٣                     | SURE
            ۹۹۹ ۰۰۰ ۱۲۳                   | SURE
            ９９９０００１２３              | SURE
            +51 1 4567890                 | SURE
            4567890                       | SURE
            999000124                     | -
            000123                        | -
            2026-11-23                    | -
            Calle Sol 14                  | SURE
            CALLE SOL #14, segundo piso   | SURE
            Av. Sol 14                    | PERHAPS
            Calle Sol 140                 | -
            Calle Luna 14                 | -
            """)
    void aNumberAndADoorAreKnownAgain(String written, Likeness expected) {
        assertEquals(expected, likeness(written, "Ramón Quispe", NOTE, null), written);
    }

    @Test
    void everyPlaceOfATextIsFoundWithTheWordsItStandsIn() {
        KnownAway marta = KnownAway.of(UUID.randomUUID(), "Marta Ríos", null, null);

        assertEquals(List.of("con marta flores", "de marta"), List.copyOf(NamingPolicy.in("Con Marta Flores, o en casa de Marta", List.of(marta)).getFirst().phrases()));
    }

    @Test
    void nothingIsNobody() {
        assertEquals(List.of(), NamingPolicy.in(null, List.of(KnownAway.of(UUID.randomUUID(), "Ramón", null, null))));
        assertEquals(List.of(), NamingPolicy.in("", List.of(KnownAway.of(UUID.randomUUID(), "…", null, null))));
        assertEquals(List.of(), NamingPolicy.in("Ramón", List.of()));
    }

    private static Likeness likeness(String written, String kept, String note, String kinship) {
        return NamingPolicy.in(written, List.of(KnownAway.of(UUID.randomUUID(), kept, note, kinship))).stream().map(NamingPolicy.Found::likeness)
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> found.isEmpty() ? null : found.getFirst()));
    }
}
