/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.lectern.core.query.QueryTerm;

/** Proposes the names of fields, and the values of those that have few, at the caret of a query. */
final class QueryProposals implements IContentProposalProvider {

	@Override
	public IContentProposal[] getProposals(String contents, int position) {
		String word = contents.substring(QueryTermInsertion.wordStart(contents, position), position);
		String begun = word.startsWith("-") ? word.substring(1) : word; //$NON-NLS-1$
		List<IContentProposal> proposals = new ArrayList<>();
		int colon = begun.indexOf(':');
		if (colon < 0) {
			for (QueryTerm term : QueryTerm.all()) {
				if (term.name().startsWith(begun.toLowerCase(Locale.ROOT))) {
					String insertion = word.substring(0, word.length() - begun.length()) + term.name() + ':';
					proposals.add(new ContentProposal(insertion, term.name() + ": \u2014 " + term.description(), //$NON-NLS-1$
							term.description() + '\n' + term.example(), insertion.length()));
				}
			}
		} else {
			String name = begun.substring(0, colon).toLowerCase(Locale.ROOT);
			for (String value : QueryTerm.values(name)) {
				if (value.startsWith(begun.substring(colon + 1).toLowerCase(Locale.ROOT))) {
					String insertion = word.substring(0, word.length() - begun.length()) + name + ':' + value;
					proposals.add(new ContentProposal(insertion, value, null, insertion.length()));
				}
			}
		}
		return proposals.toArray(IContentProposal[]::new);
	}
}
