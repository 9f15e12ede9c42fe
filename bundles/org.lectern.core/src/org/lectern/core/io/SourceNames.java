/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io;

import java.util.Locale;
import java.util.regex.Pattern;

import org.lectern.model.text.LatexText;
import org.lectern.model.text.PersonName;
import org.lectern.model.text.PersonNames;

/** Writes names of people as BibTeX does: family name first, and braces where a part would be read in another way. */
final class SourceNames {

	/** A word that would end the name, and a comma, which would begin its next part. */
	private static final Pattern SEPARATOR = Pattern.compile(",|(?i:\\band\\b)"); //$NON-NLS-1$

	private SourceNames() {
	}

	static String toBibtex(PersonName person) {
		String particle = part(person.particle());
		String family = part(person.family());
		String given = part(person.given());
		if (family.isEmpty()) {
			// one name alone: a comma behind nothing would be a name without family
			return particle.isEmpty() ? given : join(particle, given);
		}
		String last = particle.isEmpty() ? family : join(particle, family);
		if (isTakenApart(particle, family, last)) {
			last = particle.isEmpty() ? '{' + family + '}' : particle + " {" + family + '}'; //$NON-NLS-1$
		}
		StringBuilder name = new StringBuilder(last);
		if (!person.suffix().isBlank()) {
			name.append(", ").append(part(person.suffix())); //$NON-NLS-1$
		}
		if (!given.isEmpty() || !person.suffix().isBlank()) {
			name.append(", ").append(given); //$NON-NLS-1$
		}
		String text = name.toString().strip();
		if (given.isEmpty() && person.suffix().isBlank() && family.indexOf(' ') > 0 && !text.endsWith("}")) { //$NON-NLS-1$
			// several words without a comma would be given names and a family name
			return '{' + text + '}';
		}
		return text;
	}

	/** Whether BibTeX would find another particle in the family name than the one that was given. */
	private static boolean isTakenApart(String particle, String family, String last) {
		if (particle.isEmpty() && family.indexOf(' ') < 0 && family.indexOf('{') < 0) {
			return false;
		}
		PersonName read = PersonNames.parse(last + ", X").stream().findFirst().orElse(null); //$NON-NLS-1$
		return read == null || !LatexText.toPlain(particle).equals(read.particle())
				|| !LatexText.toPlain(family).equals(read.family());
	}

	private static String part(String plain) {
		String text = LatexText.escape(fold(plain));
		return SEPARATOR.matcher(text.toLowerCase(Locale.ROOT)).find() ? '{' + text + '}' : text;
	}

	/** Makes one blank of white space and control characters in a row, and none at the ends. */
	static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isSurrogate(c)) {
				// half a pair cannot be written to a file
				boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
				folded.append(pair ? text.substring(i, i + 2) : "\uFFFD"); //$NON-NLS-1$
				i += pair ? 1 : 0;
			} else if (c > ' ' && c != '\u007F' && c != '\u00A0') {
				folded.append(c);
			} else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
				folded.append(' ');
			}
		}
		return folded.toString().strip();
	}

	private static String join(String first, String second) {
		return second.isEmpty() ? first : first + ' ' + second;
	}
}
