package org.amparo.calendar;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether words tell where somebody is to be found: a number of many digits, a link, or a street with a house, in the languages people
 * write here. A room, a stop or a clinic may have a number; it is not the number of a house (R-16).
 */
final class LooksLikeAnAddress {

    /** Postal codes, numbers to call, links and mail addresses; a room number has fewer digits. */
    private static final Pattern TELLS = Pattern.compile("\\p{Nd}[\\p{Nd}\\s.-]{2,}\\p{Nd}|@|://|www\\.|\\R");

    private static final String HOUSE = "(?<![\\p{L}\\p{Nd}])\\p{Nd}{1,4}(?:\\s?(?:[a-h]|bis|ter))?(?![\\p{L}\\p{Nd}])";
    private static final String NAMED = "(?:[\\p{L}'’.]+[\\s,،]+)";
    private static final String STREET = "(?:(?<!\\p{L})(?:street|road|rd|avenue|ave|boulevard|blvd|highway|alley"
            + "|calle|callejon|avenida|avda|av|plaza|pza|paseo|carretera|camino|ronda|travesia|pasaje|glorieta|rambla|bulevar|jiron|carrera"
            + "|rue|ruelle|bd|bld|impasse|allee|chemin|chaussee|faubourg"
            + "|[وبلف]?(?:ال)?(?:شارع|طريق|جاده|زقاق|زنقه|نهج|ميدان|درب|بولفار))(?!\\p{L})|(?<!\\p{L})c/)";
    /** Words that also say something else: a street only where the number stands before them. */
    private static final String AFTER_A_NUMBER = "(?<!\\p{L})(?:lane|ln|crescent|terrace|drive|square|place|route|quai|cours|passage|st(?=\\.?\\s*(?:,|$)))(?!\\p{L})";
    private static final Pattern HOUSE_FIRST = Pattern.compile(HOUSE + "[\\s,،]+" + NAMED + "{0,3}(?:" + STREET + "|" + AFTER_A_NUMBER + ")");
    private static final Pattern STREET_FIRST = Pattern.compile(STREET + "[\\s.,،]*" + NAMED + "{0,6}(?:n[º°.]?|[º°#])?\\s*" + HOUSE);

    private static final Pattern NUMBERED_ROOM = Pattern.compile("(?<!\\p{L})(?:room|office|floor|hall|stop|line|platform|gate|door|desk|window|table|clinic|court|courtroom|ward|building|bus|tram|metro"
            + "|sala|aula|despacho|planta|piso|parada|linea|anden|puerta|mesa|consulta|ventanilla|edificio|juzgado|autobus"
            + "|salle|bureau|etage|arret|ligne|voie|porte|guichet|cabinet|batiment|tribunal"
            + "|(?:ال)?(?:غرفه|قاعه|عياده|مكتب|طابق|باب|محطه|رصيف|شباك|خط|مبني|موقف))\\s*(?:n[º°.]?|no\\.?|رقم|#)?\\s*\\p{Nd}{1,3}[a-h]?(?![\\p{L}\\p{Nd}])");

    private LooksLikeAnAddress() {}

    static boolean in(String words) {
        if (TELLS.matcher(words).find()) return true;
        String plain = NUMBERED_ROOM.matcher(plain(words)).replaceAll(" ");
        return HOUSE_FIRST.matcher(plain).find() || STREET_FIRST.matcher(plain).find();
    }

    /** Without accents and vowel signs, in small letters, the last letters of Arabic words as they are also typed. */
    private static String plain(String words) {
        String bare = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("[\\p{M}\u0640]", "");
        return bare.toLowerCase(Locale.ROOT).replace('ة', 'ه').replace('ى', 'ي');
    }
}
