/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.lectern.model.review.Paper;
import org.lectern.model.text.PersonName;
import org.lectern.model.text.PersonNames;

/** The parts of an entry that keys are made of, in letters and digits of ASCII. */
final class KeyParts {

	/** Words a title can do without. */
	private static final Set<String> SMALL = Set.of("a", "an", "the", "and", "or", "nor", "but", "so", "yet", "of", "in", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"on", "at", "to", "by", "for", "from", "with", "into", "onto", "about", "above", "across", "against", "along", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$
			"among", "around", "before", "behind", "below", "beneath", "beside", "between", "beyond", "during", "except", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"inside", "like", "near", "off", "since", "through", "toward", "under", "until", "up", "upon", "within", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			"without"); //$NON-NLS-1$

	private static final Map<String, String> LETTERS = Map.of("\u00df", "ss", "\u00e6", "ae", "\u00c6", "Ae", "\u00f8", "o", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"\u00d8", "O", "\u0142", "l", "\u0141", "L", "\u0153", "oe", "\u0111", "d", "\u0131", "i"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$

	private static final Map<String, String> SPELLED = Map.of("\u00e4", "ae", "\u00f6", "oe", "\u00fc", "ue", "\u00c4", "Ae", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"\u00d6", "Oe", "\u00dc", "Ue", "\u00f8", "oe", "\u00d8", "Oe", "\u00e5", "aa", "\u00c5", "Aa"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$

	private final Paper paper;
	private final boolean particle;
	private final boolean spelled;

	/**
	 * @param particle
	 *            whether a particle such as van belongs to a name
	 * @param spelled
	 *            whether letters with an umlaut become two
	 */
	KeyParts(Paper paper, boolean particle, boolean spelled) {
		this.paper = paper;
		this.particle = particle;
		this.spelled = spelled;
	}

	/** Returns a part; null where the paper does not tell it. */
	String get(String name) {
		return switch (name) {
		case "auth" -> names().isEmpty() ? null : family(names().get(0)); //$NON-NLS-1$
		case "authors" -> names().stream().map(this::family).collect(Collectors.joining()); //$NON-NLS-1$
		case "year" -> paper.getYear() == null ? null : String.format("%04d", paper.getYear()); //$NON-NLS-1$ //$NON-NLS-2$
		case "shortyear" -> paper.getYear() == null ? null : String.format("%02d", paper.getYear() % 100); //$NON-NLS-1$ //$NON-NLS-2$
		case "veryshorttitle" -> title(1, false); //$NON-NLS-1$
		case "shorttitle" -> title(3, false); //$NON-NLS-1$
		case "title" -> title(Integer.MAX_VALUE, true); //$NON-NLS-1$
		case "type" -> paper.getEntryType() == null ? null : paper.getEntryType().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		default -> throw new IllegalArgumentException(name);
		};
	}

	/** Editors stand in for authors. */
	private List<PersonName> names() {
		String editors = paper.fieldValue("editor"); //$NON-NLS-1$
		return !paper.getAuthors().isEmpty() || editors == null ? paper.getAuthors() : PersonNames.parse(editors);
	}

	private String family(PersonName name) {
		return ascii((particle ? name.particle() : "") + name.family()); //$NON-NLS-1$
	}

	private String title(int words, boolean small) {
		if (paper.getTitle() == null) {
			return null;
		}
		StringBuilder title = new StringBuilder();
		int count = 0;
		for (String word : paper.getTitle().split("\\s+")) { //$NON-NLS-1$
			String plain = ascii(word);
			if (!plain.isEmpty() && (small || !SMALL.contains(plain.toLowerCase(Locale.ROOT))) && count++ < words) {
				title.append(Character.toUpperCase(plain.charAt(0))).append(plain, 1, plain.length());
			}
		}
		return title.toString();
	}

	private String ascii(String text) {
		StringBuilder ascii = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			String letter = text.substring(i, i + 1);
			String written = spelled ? SPELLED.get(letter) : null;
			written = written == null ? LETTERS.getOrDefault(letter, letter) : written;
			Normalizer.normalize(written, Normalizer.Form.NFD).chars()
					.filter(c -> c < 0x80 && Character.isLetterOrDigit(c)).forEach(c -> ascii.append((char) c));
		}
		return ascii.toString();
	}
}
