package org.amparo.recommendation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What survivors and civil society asked for, in our own words. Rules cite these constants, so that a rule without a
 * reason, or with one that does not exist, does not compile. The words stand in a table that people can read and correct.
 */
public enum Recommendation {

    R_01, R_02, R_03, R_04, R_05, R_06, R_07, R_08, R_09, R_10,
    R_11, R_12, R_13, R_14, R_15, R_16, R_17, R_18, R_19, R_20,
    R_21, R_22, R_23, R_24, R_25, R_26, R_27, R_28, R_29, R_30,
    R_31, R_32, R_33, R_34, R_35, R_36, R_37, R_38, R_39, R_40,
    R_41, R_42, R_43, R_44, R_45, R_46, R_47, R_48, R_49, R_50,
    R_51, R_52, R_53, R_54, R_55, R_56, R_57, R_58, R_59, R_60,
    R_61, R_62, R_63, R_64, R_65, R_66, R_67, R_68, R_69, R_70,
    R_71, R_72, R_73, R_74, R_75, R_76, R_77, R_78, R_79, R_80,
    R_81, R_82, R_83, R_84, R_85, R_86, R_87, R_88, R_89, R_90,
    R_91, R_92, R_93, R_94, R_95, R_96, R_97, R_98, R_99, R_100,
    R_101, R_102, R_103, R_104, R_105, R_106, R_107, R_108, R_109, R_110,
    R_111, R_112, R_113, R_114, R_115, R_116, R_117, R_118, R_119, R_120,
    R_121, R_122, R_123, R_124, R_125, R_126, R_127, R_128, R_129, R_130,
    R_131, R_132, R_133;

    /** R-07, as people write it. */
    public String id() {
        return name().replace('_', '-');
    }

    /** In the reader's language: English, Spanish, French or Arabic. */
    public String text(Locale reader) {
        return entry().text(reader);
    }

    public Priority priority() {
        return entry().priority();
    }

    public Set<Area> areas() {
        return entry().areas();
    }

    /** Where it was said: never empty. */
    public List<Citation> citations() {
        return entry().citations();
    }

    private Register.Entry entry() {
        return Register.LOADED.get(this);
    }
}
