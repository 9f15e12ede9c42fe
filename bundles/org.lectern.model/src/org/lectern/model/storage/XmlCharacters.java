/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.storage;

import java.io.IOException;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Finds characters that XML has no way to write: control characters and halves of surrogate pairs. */
final class XmlCharacters {

	private XmlCharacters() {
	}

	/** Throws where a text of an object cannot be stored. */
	static void check(EObject object) throws IOException {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			Object value = object.eGet(attribute);
			if (value instanceof Iterable<?> values) {
				for (Object each : values) {
					check(attribute, each);
				}
			} else {
				check(attribute, value);
			}
		}
	}

	private static void check(EAttribute attribute, Object value) throws IOException {
		if (!(value instanceof String text)) {
			return;
		}
		int i = 0;
		while (i < text.length()) {
			int c = text.codePointAt(i);
			boolean white = c == '\t' || c == '\n' || c == '\r';
			if (c < ' ' && !white || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF) {
				throw new IOException(NLS.bind(Messages.forbiddenCharacter, attribute.getName(),
						String.format("%04X", c))); //$NON-NLS-1$
			}
			i += Character.charCount(c);
		}
	}
}
