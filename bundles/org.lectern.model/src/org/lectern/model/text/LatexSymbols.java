/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The LaTeX commands that are read as something other than their names. */
final class LatexSymbols {

	private static final Map<String, String> ACCENTS = table("""
			` \u0300 ' \u0301 ^ \u0302 ~ \u0303 = \u0304 . \u0307 " \u0308
			c \u0327 v \u030C u \u0306 H \u030B k \u0328 r \u030A d \u0323 b \u0331 t \u0361
			""");

	private static final Map<String, String> SYMBOLS = table("""
			ss \u00DF SS \u1E9E o \u00F8 O \u00D8 l \u0142 L \u0141 ae \u00E6 AE \u00C6 oe \u0153 OE \u0152
			aa \u00E5 AA \u00C5 i \u0131 j \u0237 dh \u00F0 DH \u00D0 dj \u0111 DJ \u0110 th \u00FE TH \u00DE
			ng \u014B NG \u014A
			alpha \u03B1 beta \u03B2 gamma \u03B3 delta \u03B4 epsilon \u03B5 varepsilon \u03B5 zeta \u03B6
			eta \u03B7 theta \u03B8 vartheta \u03B8 iota \u03B9 kappa \u03BA lambda \u03BB mu \u03BC nu \u03BD
			xi \u03BE pi \u03C0 rho \u03C1 sigma \u03C3 varsigma \u03C2 tau \u03C4 upsilon \u03C5 phi \u03C6
			varphi \u03C6 chi \u03C7 psi \u03C8 omega \u03C9 Gamma \u0393 Delta \u0394 Theta \u0398
			Lambda \u039B Xi \u039E Pi \u03A0 Sigma \u03A3 Upsilon \u03A5 Phi \u03A6 Psi \u03A8 Omega \u03A9
			ell \u2113 partial \u2202 nabla \u2207 infty \u221E
			times \u00D7 cdot \u00B7 pm \u00B1 mp \u2213 div \u00F7 ast * star \u2217 circ \u2218 bullet \u2022
			le \u2264 leq \u2264 ge \u2265 geq \u2265 ne \u2260 neq \u2260 ll \u226A gg \u226B lt < gt >
			sim \u223C simeq \u2243 approx \u2248 cong \u2245 equiv \u2261 propto \u221D
			to \u2192 rightarrow \u2192 leftarrow \u2190 leftrightarrow \u2194 Rightarrow \u21D2
			Leftarrow \u21D0 Leftrightarrow \u21D4 mapsto \u21A6 uparrow \u2191 downarrow \u2193
			in \u2208 notin \u2209 subset \u2282 subseteq \u2286 supset \u2283 supseteq \u2287 cup \u222A cap \u2229
			emptyset \u2205 forall \u2200 exists \u2203 neg \u00AC land \u2227 lor \u2228 wedge \u2227 vee \u2228
			oplus \u2295 otimes \u2297 sum \u2211 prod \u220F int \u222B sqrt \u221A angle \u2220 perp \u22A5
			parallel \u2225 mid | vert | Vert \u2016 langle \u27E8 rangle \u27E9 lbrace { rbrace } backslash \\
			ldots \u2026 dots \u2026 cdots \u22EF textellipsis \u2026
			textendash \u2013 textemdash \u2014 textquoteleft \u2018 textquoteright \u2019 textquotedblleft \u201C
			textquotedblright \u201D quotedblbase \u201E quotesinglbase \u201A guillemotleft \u00AB
			guillemotright \u00BB guilsinglleft \u2039 guilsinglright \u203A textquotedbl " textquotesingle '
			glqq \u201E grqq \u201C flqq \u00AB frqq \u00BB
			textbackslash \\ textasciitilde ~ textasciicircum ^ textasciigrave ` textunderscore _ textbraceleft {
			textbraceright } textdollar $ textbar | textless < textgreater > textasteriskcentered *
			textexclamdown \u00A1 textquestiondown \u00BF slash /
			copyright \u00A9 textcopyright \u00A9 textregistered \u00AE texttrademark \u2122 pounds \u00A3
			textsterling \u00A3 euro \u20AC texteuro \u20AC textyen \u00A5 textcent \u00A2 S \u00A7 P \u00B6
			dag \u2020 ddag \u2021 textdegree \u00B0 degree \u00B0 textmu \u00B5 textordfeminine \u00AA
			textordmasculine \u00BA textpm \u00B1 texttimes \u00D7 textperiodcentered \u00B7 textbullet \u2022
			prime \u2032 percent %
			""");

	private static final Set<String> SPACES = words("par newline quad qquad space thinspace nobreakspace linebreak"); //$NON-NLS-1$

	/** Commands that change the font or the layout of what follows. */
	private static final Set<String> SWITCHES = words("""
			rm em it bf sc tt sl sf cal frak bold normalfont bfseries mdseries itshape slshape scshape upshape
			rmfamily sffamily ttfamily tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge
			displaystyle textstyle scriptstyle limits nolimits protect left right big Big bigg Bigg unskip noindent
			ensuremath relax bgroup egroup boldmath
			""");

	/** Commands whose first argument is not shown. */
	private static final Set<String> HIDING = words("noopsort href color textcolor label hspace vspace"); //$NON-NLS-1$

	/** Commands whose argument is shown as it is. */
	private static final Set<String> VERBATIM = words("url path nolinkurl verb"); //$NON-NLS-1$

	private LatexSymbols() {
	}

	/** Tells whether a sign behind a backslash is an accent. */
	static boolean isAccent(char sign) {
		return "`'^~=.\"".indexOf(sign) >= 0; //$NON-NLS-1$
	}

	/** Returns the combining character of an accent; null for any other command. */
	static String combining(String command) {
		return ACCENTS.get(command);
	}

	/** Returns the characters a command stands for; null where it is no symbol. */
	static String symbol(String command) {
		String symbol = SYMBOLS.get(command);
		return symbol == null && SPACES.contains(command) ? " " : symbol; //$NON-NLS-1$
	}

	/** Tells whether a symbol is a letter of a word, so that white space behind its command ends the command only. */
	static boolean isLetter(String symbol) {
		// Greek letters stand in formulas, where words may follow.
		char first = symbol.charAt(0);
		return Character.isLetter(first) && Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
	}

	static boolean isSwitch(String command) {
		return SWITCHES.contains(command);
	}

	static boolean hidesArgument(String command) {
		return HIDING.contains(command);
	}

	static boolean isVerbatim(String command) {
		return VERBATIM.contains(command);
	}

	private static Set<String> words(String words) {
		return Set.of(words.strip().split("\\s+")); //$NON-NLS-1$
	}

	/** Reads pairs of a command and what it stands for. */
	private static Map<String, String> table(String pairs) {
		String[] words = pairs.strip().split("\\s+"); //$NON-NLS-1$
		Map<String, String> table = new HashMap<>();
		for (int i = 0; i < words.length; i += 2) {
			table.put(words[i], words[i + 1]);
		}
		return Map.copyOf(table);
	}
}
