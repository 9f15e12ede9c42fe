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

/** Turns BibTeX values into plain text and back. */
public final class LatexText {

	private LatexText() {
	}

	/**
	 * Reads a BibTeX value as plain text: accents and symbols become Unicode characters, braces and the commands for
	 * fonts vanish, formulas stay readable, white space is folded. The name of a command that is not known stays as a
	 * word unless it has an argument. Never fails.
	 *
	 * @param latex
	 *            the value without its outer delimiters, never null
	 * @return plain text, never null
	 */
	public static String toPlain(String latex) {
		return needsReading(latex) ? new LatexReader(latex).read() : latex;
	}

	/**
	 * Reads a value that is an address or an identifier: only escapes and braces are resolved, so that a double hyphen
	 * stays one.
	 *
	 * @param latex
	 *            the value without its outer delimiters, never null
	 * @return the text without white space around it, never null
	 */
	public static String toVerbatim(String latex) {
		StringBuilder text = new StringBuilder(latex.length());
		for (int i = 0; i < latex.length(); i++) {
			char c = latex.charAt(i);
			if (c == '\\' && i + 1 < latex.length() && "_%&#$~{}".indexOf(latex.charAt(i + 1)) >= 0) { //$NON-NLS-1$
				text.append(latex.charAt(++i));
			} else if (latex.startsWith("\\url", i)) { //$NON-NLS-1$
				i += 3;
			} else if (c != '{' && c != '}' && c != '\n' && c != '\r') {
				text.append(c);
			}
		}
		return text.toString().strip();
	}

	/**
	 * Writes plain text as a BibTeX value: {@link #toPlain} gives the same text again, but for its white space. The
	 * braces of the result are balanced. Characters outside ASCII stay as they are.
	 *
	 * @param plain
	 *            plain text, never null
	 * @return the value without outer delimiters, never null
	 */
	public static String escape(String plain) {
		StringBuilder latex = new StringBuilder(plain.length() + 16);
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			switch (c) {
			case '&', '%', '$', '#', '_' -> latex.append('\\').append(c);
			case '{' -> latex.append("{\\textbraceleft}"); //$NON-NLS-1$
			case '}' -> latex.append("{\\textbraceright}"); //$NON-NLS-1$
			case '\\' -> latex.append("{\\textbackslash}"); //$NON-NLS-1$
			case '~' -> latex.append("{\\textasciitilde}"); //$NON-NLS-1$
			case '^' -> latex.append("{\\textasciicircum}"); //$NON-NLS-1$
			case '`' -> latex.append("{\\textasciigrave}"); //$NON-NLS-1$
			case '-', '\'' -> {
				// Two in a row would be a dash or a closing quotation mark.
				boolean again = i > 0 && plain.charAt(i - 1) == c;
				latex.append(again ? "{}" : "").append(c); //$NON-NLS-1$ //$NON-NLS-2$
			}
			default -> latex.append(c);
			}
		}
		return latex.toString();
	}

	private static boolean needsReading(String latex) {
		boolean white = true;
		for (int i = 0; i < latex.length(); i++) {
			char c = latex.charAt(i);
			if (c == ' ') {
				if (white) {
					return true;
				}
				white = true;
			} else if (c < ' ' || c == '\u00A0' || "\\{}$~`'-".indexOf(c) >= 0 || c > '\u1FFF') { //$NON-NLS-1$
				return true;
			} else {
				white = false;
			}
		}
		return white;
	}
}
