/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import org.lectern.core.io.SourceRecord;
import org.lectern.core.text.FoldedText;
import org.lectern.core.text.TextHash;
import org.lectern.model.review.Paper;
import org.lectern.model.text.Identifiers;
import org.lectern.model.text.PersonName;

/**
 * By what a newer export has the same record.
 *
 * @param name
 *            the name
 * @param certain
 *            whether a database vouches for it; else the records have to look alike too
 */
record RecordIdentity(String name, boolean certain) {

	private static final int HASH_LENGTH = 16;

	static RecordIdentity of(SourceRecord source, Paper paper) {
		if (source.identity() != null) {
			return new RecordIdentity(source.identity(), true);
		}
		if (source.key() != null) {
			return new RecordIdentity("key:" + source.key(), false); //$NON-NLS-1$
		}
		if (paper.getDoi() != null) {
			return new RecordIdentity("doi:" + paper.getDoi(), false); //$NON-NLS-1$
		}
		String pmid = paper.fieldText("pmid"); //$NON-NLS-1$
		if (pmid != null && Identifiers.pmid(pmid) != null) {
			return new RecordIdentity("pmid:" + Identifiers.pmid(pmid), false); //$NON-NLS-1$
		}
		String first = paper.getAuthors().stream().findFirst().map(PersonName::family).orElse(""); //$NON-NLS-1$
		String words = FoldedText.of(paper.getTitle()) + '\n' + paper.getYear() + '\n' + FoldedText.of(first);
		return new RecordIdentity("title:" + TextHash.of(words).substring(0, HASH_LENGTH), false); //$NON-NLS-1$
	}
}
