package org.amparo.survivor.keepaway;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.survivor.search.NameWord;

/** What people are called besides their names, in the languages of the pages. Who has only a first name has one with it, mostly. */
enum Title {
    MOTHER("mother mum mom mama mamma madre mami mere maman ام امي امها امه والده والدتها والدتي ماما"),
    FATHER("father dad daddy papa padre papi pere اب ابي ابوها ابوه والد والدها والدي بابا"),
    STEP_PARENT("stepfather stepmother stepdad stepmum stepmom padrastro madrastra beaupere bellemere"),
    GRANDPARENT("grandfather grandmother grandpa grandma granny abuelo abuela abuelito abuelita grandpere grandmere papy papi mamie جد جدي جدها جده جدتي جدتها"),
    SIBLING("brother sister hermano hermana frere soeur اخ اخي اخوها اخت اختي اختها"),
    AUNT_OR_UNCLE("uncle aunt auntie aunty tio tia tito tita oncle tonton tante tata tatie عم عمي عمها عمه عمو عمتي عمتها خال خالي خالها خاله خالو خالتي خالتها"),
    COUSIN("cousin cousine primo prima"),
    SPOUSE("husband wife spouse marido esposo esposa mari epoux epouse زوج زوجي زوجها زوجه"),
    /** Says nothing of how somebody belongs to her. */
    POLITE("mr mrs ms miss sir madam don dona senor senora senorita sr sra srta monsieur madame mademoiselle m mme mlle السيد السيده سيد سيده استاذ استاذه حاج حاجه شيخ ابو doctor doctora dr dra docteur دكتور"),
    /** A house or a family is no first name. */
    HOUSE("casa hogar familia los las the house home family place maison famille chez les al بيت دار منزل عايله عائله اسره");

    private final Set<String> words;

    Title(String words) {
        this.words = Set.of(Arrays.stream(words.split(" ")).distinct().toArray(String[]::new));
    }

    /** Is she related by it? */
    boolean ofKin() {
        return compareTo(POLITE) < 0;
    }

    static Set<Title> of(NameWord word) {
        Set<Title> found = EnumSet.noneOf(Title.class);
        for (Title title : values()) if (word.readings().stream().anyMatch(title.words::contains)) found.add(title);
        return found;
    }
}
