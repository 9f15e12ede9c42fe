/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.ris;

import java.util.List;
import java.util.Set;

import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.tagged.PersonText;
import org.lectern.core.io.tagged.TaggedRecord;
import org.lectern.core.io.tagged.TaggedRecord.Taken;

/**
 * Who made a work. The second author is an editor, except that since 2011 a book has the editor of its series there
 * when it has an editor elsewhere.
 */
final class RisPeople {

	private static final String AUTHOR = "author"; //$NON-NLS-1$
	private static final String EDITOR = "editor"; //$NON-NLS-1$

	private RisPeople() {
	}

	static void read(TaggedRecord tags, RisType type, SourceRecord.Builder record) {
		add(record, type == RisType.EDBOOK ? EDITOR : AUTHOR, tags.takeInOrder(Set.of("AU", "A1"))); //$NON-NLS-1$ //$NON-NLS-2$
		boolean whole = type.isBook() || type.isReport();
		if (whole && tags.has("A3")) { //$NON-NLS-1$
			add(record, EDITOR, tags.takeInOrder(Set.of("ED", "A3"))); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (!whole || !tags.has("ED")) { //$NON-NLS-1$
			add(record, EDITOR, tags.takeInOrder(Set.of("ED", "A2"))); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			add(record, EDITOR, tags.takeInOrder(Set.of("ED"))); //$NON-NLS-1$
		}
		add(record, "translator", tags.takeInOrder(Set.of("A4"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void add(SourceRecord.Builder record, String field, List<Taken> names) {
		for (Taken name : names) {
			// some programs write several people under one tag, each on a line of its own or separated by semicolons
			for (String person : name.text().split("[;\n]")) { //$NON-NLS-1$
				PersonText.addTo(record, field, person);
			}
		}
	}
}
