/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.model.text.LatexText;

/**
 * Finds the character references of HTML in BibTeX values, also those whose ampersand or hash was escaped for LaTeX, and
 * says how LaTeX writes their characters. The names are those of HTML 4 (W3C recommendation, section 24); numbers from
 * 128 to 159 mean characters of Windows-1252, as in the HTML standard of the WHATWG.
 */
@SuppressWarnings("nls")
final class HtmlEntities {

	/**
	 * A reference.
	 *
	 * @param start
	 *            where it begins in the value
	 * @param end
	 *            where it ends
	 * @param latex
	 *            the same as LaTeX
	 */
	record Entity(int start, int end, String latex) {
	}

	private static final Pattern REFERENCE = Pattern.compile("(?:\\{\\\\&\\}|\\\\?&)(?:amp;)*"
			+ "(?:\\\\?#(\\d{1,7})|\\\\?#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}[0-9]{0,2}));");

	/** The characters from 160 on, in their order. */
	private static final String LATIN_1 = """
			nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
			para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
			Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
			Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
			igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
			thorn yuml""";

	/** Other names, each with the code of its character. */
	private static final String OTHERS = """
			amp 26 lt 3c gt 3e quot 22 apos 27 OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192
			ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 sbquo 201a ldquo 201c rdquo 201d bdquo 201e hellip 2026
			bull 2022 prime 2032 trade 2122 euro 20ac ensp 2002 emsp 2003 thinsp 2009 zwnj 200c zwj 200d
			lrm 200e rlm 200f dagger 2020 Dagger 2021 permil 2030 lsaquo 2039 rsaquo 203a minus 2212 le 2264
			ge 2265 ne 2260 asymp 2248 infin 221e larr 2190 rarr 2192 harr 2194 Gamma 393 Delta 394 Theta 398
			Lambda 39b Xi 39e Pi 3a0 Sigma 3a3 Phi 3a6 Psi 3a8 Omega 3a9 alpha 3b1 beta 3b2 gamma 3b3 delta 3b4
			epsilon 3b5 zeta 3b6 eta 3b7 theta 3b8 iota 3b9 kappa 3ba lambda 3bb mu 3bc nu 3bd xi 3be pi 3c0
			rho 3c1 sigma 3c3 tau 3c4 upsilon 3c5 phi 3c6 chi 3c7 psi 3c8 omega 3c9
			""";

	/** Characters that LaTeX writes in a formula, and how. */
	private static final Map<Integer, String> FORMULAS = new HashMap<>();

	/** Characters that LaTeX writes otherwise. */
	private static final Map<Integer, String> WRITTEN = new HashMap<>();

	private static final Map<String, Integer> NAMES = new HashMap<>();

	static {
		int code = 160;
		for (String name : LATIN_1.split("\\s+")) {
			NAMES.put(name, code++);
		}
		String[] others = OTHERS.strip().split("\\s+");
		for (int i = 0; i < others.length; i += 2) {
			int character = Integer.parseInt(others[i + 1], 16);
			NAMES.put(others[i], character);
			if (character >= 0x391 && character <= 0x3c9) {
				FORMULAS.put(character, "\\" + others[i]);
			}
		}
		String[] signs = ("2212 - b1 \\pm d7 \\times f7 \\div 2264 \\le 2265 \\ge 2260 \\ne 2248 \\approx 221e \\infty "
				+ "2190 \\leftarrow 2192 \\rightarrow 2194 \\leftrightarrow").split(" ");
		for (int i = 0; i < signs.length; i += 2) {
			FORMULAS.put(Integer.parseInt(signs[i], 16), signs[i + 1]);
		}
		WRITTEN.put((int) '<', "{\\textless}");
		WRITTEN.put((int) '>', "{\\textgreater}");
		WRITTEN.put((int) '"', "{\"}"); // a bare one would end a value in quotation marks
		WRITTEN.put(0xa0, "~");
		WRITTEN.put(0xad, "\\-");
		WRITTEN.put(0x2009, "\\,");
		WRITTEN.put(0x2002, " ");
		WRITTEN.put(0x2003, " ");
		WRITTEN.put(0x200b, "");
		WRITTEN.put(0x2026, "\\ldots{}");
		WRITTEN.put(0x2013, "--");
		WRITTEN.put(0x2014, "---");
		WRITTEN.put(0x2018, "`");
		WRITTEN.put(0x2019, "'");
		WRITTEN.put(0x201c, "``");
		WRITTEN.put(0x201d, "''");
	}

	private HtmlEntities() {
	}

	/**
	 * Finds the references in a value. Left out are names HTML does not have, references in formulas, whose characters
	 * may have no place there, and the angle brackets of tags.
	 *
	 * @param value
	 *            a BibTeX value, never null
	 * @return the references in order, never null
	 */
	static List<Entity> in(String value) {
		int semicolon = value.indexOf('&') < 0 ? -1 : value.lastIndexOf(';');
		if (semicolon < 0) {
			return List.of();
		}
		List<Entity> entities = new ArrayList<>();
		Iterator<HtmlTag> tags = HtmlTag.in(value).iterator();
		HtmlTag tag = tags.hasNext() ? tags.next() : null;
		Formulas formulas = new Formulas(value);
		Matcher reference = REFERENCE.matcher(value).region(0, semicolon + 1);
		while (reference.find()) {
			int start = reference.start();
			while (tag != null && tag.end() <= start) {
				tag = tags.hasNext() ? tags.next() : null;
			}
			int code = codeOf(reference);
			if (code >= 0 && !formulas.hold(start) && (tag == null || start < tag.start())) {
				entities.add(new Entity(start, reference.end(), write(code, value, start, reference.end())));
			}
		}
		return entities;
	}

	/** Returns the character a reference means, -1 where it means none. */
	private static int codeOf(Matcher reference) {
		if (reference.group(3) != null) {
			return NAMES.getOrDefault(reference.group(3), -1);
		}
		int code = reference.group(1) == null ? Integer.parseInt(reference.group(2), 16)
				: Integer.parseInt(reference.group(1));
		if (code >= 128 && code < 160) {
			String character = new String(new byte[] { (byte) code }, Charset.forName("windows-1252"));
			code = character.codePointAt(0);
		}
		boolean text = Character.isDefined(code) && !Character.isISOControl(code) && code != 0xfffd
				&& !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
		return text ? code : -1;
	}

	private static String write(int code, String value, int start, int end) {
		String formula = FORMULAS.get(code);
		if (formula != null) {
			return "{$" + formula + "$}"; // braces, since styles turn the capitals of titles into small letters
		}
		String character = Character.toString(code);
		String written = WRITTEN.getOrDefault(code, LatexText.escape(character));
		// next to another one, a hyphen or quotation mark would become something else
		boolean joins = !written.isEmpty() && "-`'".indexOf(written.charAt(0)) >= 0 && (start > 0
				&& value.charAt(start - 1) == written.charAt(0)
				|| end < value.length() && (value.charAt(end) == written.charAt(0) || value.charAt(end) == '&'));
		return joins && code >= 128 ? character : written;
	}
}
