package org.amparo.calendar;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar is read over shoulders: it takes a room or a meeting point and no address. */
@Holds(Recommendation.R_16)
class LooksLikeAnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "5 Main Street", "221B Baker Street", "14, Old Mill Road", "12 High St", "12 High St., side door", "3 Elm Lane", "7 Kensington Square", "Road 7", "Park Avenue 12", "22 Acacia Ave",
            "Calle Mayor 5", "calle mayor, 5", "CALLE MAYOR Nº 5", "C/ Mayor 5", "c/Mayor, 12", "Avda. de la Paz 3", "Av. Libertad 21 B", "Plaza de España, 4", "Paseo del Prado número 8",
            "Travesía de San Juan 2", "Callejón del Gato 9", "Carrera 7", "Jirón Puno 15", "5 calle Mayor",
            "5 rue de Rivoli", "12 bis, rue Victor-Hugo", "12, avenue de la République", "3 place de la Mairie", "8 quai de Valmy", "rue de la Loi 16", "2 allée des Lilas", "14 bd Voltaire", "5 impasse du Puits",
            "شارع الحرية 5", "شارع الحرّية رقم ٥", "٥ شارع النيل", "5، شارع النيل", "جادة بورقيبة 12", "طريق المطار ١٤", "زنقة 9", "بشارع الهرم 20", "الشارع 9",
            "28012 Madrid", "Call 600 123 456", "maps://x", "www.example.org", "a@b", "Green room\nCalle Mayor"})
    void whatTellsAHouseIsRefused(String words) {
        assertThrows(Unacceptable.class, () -> new Where(PlaceKind.OUTSIDE, null, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Green room", "Room 5", "Clinic 2", "Room 5, second floor", "Room 12b", "The café on the main street", "Bus stop 12, Station Road", "Room 5 near High Street", "St. Mary's Clinic 2",
            "Two streets from here", "Court 3", "Platform 9", "Table 4 at the library", "Street market", "The 2nd room on the left", "Broadway theatre, door 3", "Office 3 at the avenue",
            "Sala 5", "Sala verde", "Consulta 2", "Aula 3, planta 1", "Parada 5 de la Plaza Mayor", "Plaza Mayor, parada 5", "La cafetería de la calle Mayor", "Puerta 2", "Salida 3 del metro", "Despacho nº 4",
            "Salle 5", "Salle verte", "Cabinet 2", "Bureau n° 12", "Le café de la rue Haute", "Quai 5", "Guichet 3", "Salle 2, cours de langue", "Arrêt 4, place du Marché",
            "القاعة الخضراء", "غرفة 5", "الغرفة رقم ٥", "العيادة 2", "مقهى شارع النيل", "محطة 3 في شارع النيل", "الطابق ٢"})
    void aRoomOrAMeetingPointIsTaken(String words) {
        assertDoesNotThrow(() -> new Where(PlaceKind.OUTSIDE, null, words));
    }
}
