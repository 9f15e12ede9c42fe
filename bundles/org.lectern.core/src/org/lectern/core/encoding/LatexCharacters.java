/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

import org.lectern.model.text.LatexText;

/** The LaTeX commands for characters beyond ASCII: letters with accents, other Latin letters, signs and Greek. */
final class LatexCharacters {

	private static final Map<Character, String> ACCENTS = Map.ofEntries(Map.entry('\u0300', "`"), //$NON-NLS-1$
			Map.entry('\u0301', "'"), Map.entry('\u0302', "^"), Map.entry('\u0303', "~"), Map.entry('\u0304', "="), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry('\u0307', "."), Map.entry('\u0308', "\""), Map.entry('\u0327', "c"), Map.entry('\u030c', "v"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry('\u0306', "u"), Map.entry('\u030b', "H"), Map.entry('\u0328', "k"), Map.entry('\u030a', "r"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry('\u0323', "d"), Map.entry('\u0331', "b")); //$NON-NLS-1$ //$NON-NLS-2$

	private static final String DASHES = "-\u2010\u2013\u2014"; //$NON-NLS-1$

	private static final String QUOTES = "'`\u2018\u2019\u201c\u201d"; //$NON-NLS-1$

	private static final Map<String, String> COMMANDS = commands();

	private LatexCharacters() {
	}

	/** What a command stands for is asked of the reader of LaTeX, so that both agree. */
	private static Map<String, String> commands() {
		Map<String, String> commands = new HashMap<>();
		for (String letter : words("ss o O l L ae AE oe OE dh DH dj DJ th TH ng NG i j")) { //$NON-NLS-1$
			commands.put(LatexText.toPlain("{\\" + letter + '}'), "{\\" + letter + '}'); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (String sign : words("textexclamdown textquestiondown guillemotleft guillemotright guilsinglleft " //$NON-NLS-1$
				+ "guilsinglright quotedblbase quotesinglbase textellipsis textregistered texttrademark textcopyright " //$NON-NLS-1$
				+ "pounds S P dag ddag textdegree textordfeminine textordmasculine textbullet textperiodcentered")) { //$NON-NLS-1$
			commands.put(LatexText.toPlain("{\\" + sign + '}'), "{\\" + sign + '}'); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (String symbol : words("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho " //$NON-NLS-1$
				+ "sigma varsigma tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi " //$NON-NLS-1$
				+ "Omega times pm leq geq neq approx infty rightarrow leftarrow leftrightarrow ell partial nabla " //$NON-NLS-1$
				+ "subset supset cup cap in sqrt prime")) { //$NON-NLS-1$
			commands.put(LatexText.toPlain("\\" + symbol), "{\\ensuremath{\\" + symbol + "}}"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		commands.put("\u2013", "--"); //$NON-NLS-1$ //$NON-NLS-2$
		commands.put("\u2014", "---"); //$NON-NLS-1$ //$NON-NLS-2$
		commands.put("\u201c", "``"); //$NON-NLS-1$ //$NON-NLS-2$
		commands.put("\u201d", "''"); //$NON-NLS-1$ //$NON-NLS-2$
		commands.put("\u2018", "`"); //$NON-NLS-1$ //$NON-NLS-2$
		commands.put("\u2019", "'"); //$NON-NLS-1$ //$NON-NLS-2$
		commands.put("\u2010", "-"); //$NON-NLS-1$ //$NON-NLS-2$
		commands.put("\u00a0", "~"); //$NON-NLS-1$ //$NON-NLS-2$
		return Map.copyOf(commands);
	}

	private static String[] words(String words) {
		return words.split(" "); //$NON-NLS-1$
	}

	/**
	 * Returns the end of what belongs together: a character with what is combined with it, or dashes or quotation marks
	 * in a row, which LaTeX would join.
	 */
	static int clusterEnd(String value, int start) {
		char first = value.charAt(start);
		String joined = DASHES.indexOf(first) >= 0 ? DASHES : QUOTES.indexOf(first) >= 0 ? QUOTES : ""; //$NON-NLS-1$
		int end = start + Character.charCount(value.codePointAt(start));
		while (end < value.length() && (joined.indexOf(value.charAt(end)) >= 0
				|| Character.getType(value.charAt(end)) == Character.NON_SPACING_MARK)) {
			end++;
		}
		return end;
	}

	/** Returns the command for what belongs together; null where there is none or none is needed. */
	static String command(String cluster) {
		if (CharacterCheck.isAscii(cluster)) {
			return null;
		}
		String known = COMMANDS.get(cluster);
		if (known != null) {
			return known;
		}
		return DASHES.indexOf(cluster.charAt(0)) >= 0 || QUOTES.indexOf(cluster.charAt(0)) >= 0 ? apart(cluster)
				: accented(Normalizer.normalize(cluster, Normalizer.Form.NFD));
	}

	/** Puts empty groups between dashes or quotation marks, so that each stays one; null where one has no command. */
	private static String apart(String cluster) {
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < cluster.length(); i++) {
			String sign = cluster.substring(i, i + 1);
			String command = sign.charAt(0) <= '\u007f' ? sign : COMMANDS.get(sign);
			if (command == null) {
				return null;
			}
			boolean pair = i > 0 && sign.charAt(0) <= '\u007f' && cluster.charAt(i - 1) == sign.charAt(0);
			all.append(i == 0 || pair ? "" : "{}").append(command); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return all.toString();
	}

	/** LaTeX puts one accent on a letter; the letters i and j lose their dots under it. */
	private static String accented(String pieces) {
		if (pieces.length() != 2) {
			return null;
		}
		char base = pieces.charAt(0);
		String accent = ACCENTS.get(pieces.charAt(1));
		if (accent == null || !(base >= 'a' && base <= 'z' || base >= 'A' && base <= 'Z')) {
			return null;
		}
		boolean below = "ckdb".contains(accent); //$NON-NLS-1$
		String letter = (base == 'i' || base == 'j') && !below ? "\\" + base : String.valueOf(base); //$NON-NLS-1$
		return Character.isLetter(accent.charAt(0)) ? "{\\" + accent + '{' + letter + "}}" //$NON-NLS-1$ //$NON-NLS-2$
				: "{\\" + accent + letter + '}'; //$NON-NLS-1$
	}
}
