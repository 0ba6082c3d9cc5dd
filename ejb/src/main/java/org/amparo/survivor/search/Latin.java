package org.amparo.survivor.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same name in Latin letters, whichever script it was written in, near enough for its sound. Not for reading. */
final class Latin {

    private static final Map<Character, String> LETTERS = letters(
            "а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ sh ы y э e ю yu я ya",
            "є ye ґ g ђ dj ј y љ l њ n ћ c џ j ә a ө o ү u ұ u қ k ғ g ң n һ h",
            "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o",
            "ß ss ø o æ ae œ oe ł l đ d ð d þ th ħ h ı i ŋ n ə a ɓ b ɗ d ƙ k");

    /** Alef and its like are vowels; waw and ya are one or the other, see below. */
    private static final Map<Character, String> ARABIC = letters(
            "ا a ٱ a ع a ء a ى a ة a ە a ۆ o ێ e ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z غ gh ف f ق q ك k ک k ل l م m",
            "ن n ه h ھ h و w ي y ی y پ p چ ch ژ zh گ g ڤ v ڕ r ڵ l ٹ t ڈ d ڑ r ں n ے e");

    private Latin() {}

    private static Map<Character, String> letters(String... lists) {
        Map<Character, String> letters = new HashMap<>();
        for (String list : lists) {
            String[] words = list.split(" ");
            for (int i = 0; i < words.length; i += 2) letters.put(words[i].charAt(0), words[i + 1]);
        }
        return Map.copyOf(letters);
    }

    /** Lower-case a to z only; empty when the script is one we cannot spell. */
    static String of(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        if (bare.chars().anyMatch(c -> ARABIC.containsKey((char) c))) return sung(bare);
        StringBuilder latin = new StringBuilder();
        for (char c : bare.toCharArray()) latin.append(c >= 'a' && c <= 'z' ? String.valueOf(c) : LETTERS.getOrDefault(c, ""));
        return latin.toString();
    }

    /** Arabic writes few vowels: waw and ya between consonants are sung, and consonants that touch get a breath between them. */
    private static String sung(String word) {
        List<String> sounds = new ArrayList<>();
        for (char c : word.toCharArray()) if (ARABIC.containsKey(c)) sounds.add(ARABIC.get(c));
        for (int i = 1; i < sounds.size(); i++) {
            boolean between = consonant(sounds.get(i - 1)) && (i + 1 == sounds.size() || consonant(sounds.get(i + 1)));
            if (between && sounds.get(i).equals("w")) sounds.set(i, "u");
            if (between && sounds.get(i).equals("y")) sounds.set(i, "i");
        }
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < sounds.size(); i++)
            latin.append(i > 0 && consonant(sounds.get(i - 1)) && consonant(sounds.get(i)) ? "a" : "").append(sounds.get(i));
        return latin.toString();
    }

    private static boolean consonant(String sound) {
        return "aeiou".indexOf(sound.charAt(0)) < 0;
    }
}
