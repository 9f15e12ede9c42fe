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

/**
 * A name in the four parts that BibTeX knows. Plain text; a part that is missing is the empty string.
 *
 * @param given
 *            the given names or initials
 * @param particle
 *            the lower-case part before the family name, such as "van der"
 * @param family
 *            the family name, or the whole name of an organisation
 * @param suffix
 *            such as "Jr."
 */
public record PersonName(String given, String particle, String family, String suffix) {

	/**
	 * Returns the name for display, family name first.
	 *
	 * @return such as "van der Berg, Anna", never null
	 */
	public String familyFirst() {
		StringBuilder name = new StringBuilder();
		if (!particle.isEmpty()) {
			name.append(particle).append(' ');
		}
		name.append(family);
		if (!suffix.isEmpty()) {
			name.append(", ").append(suffix); //$NON-NLS-1$
		}
		if (!given.isEmpty()) {
			name.append(", ").append(given); //$NON-NLS-1$
		}
		return name.toString();
	}
}
