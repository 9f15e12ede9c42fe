/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Severity;

/** Flags a suffix such as "Jr." that stands where BibTeX expects the family or given name, or alone as if it were a person. */
final class MisplacedSuffixCheck extends NameCheck {

	MisplacedSuffixCheck() {
		super(describe("misplaced-suffix", Severity.ERROR, Messages.MisplacedSuffixCheck_title, //$NON-NLS-1$
				Messages.MisplacedSuffixCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		for (ListedName name : list.people()) {
			if (name.hasComma()) {
				List<String> parts = name.parts().stream().filter(part -> !part.isEmpty()).toList();
				if (parts.size() == 2 && NameWords.isSuffix(parts.get(1)) && !NameWords.isInitials(parts.get(1))) {
					report(paper, list, name, NLS.bind(Messages.MisplacedSuffixCheck_given, name.label()));
				}
			} else if (NameWords.isSuffix(name.mask())) {
				report(paper, list, name, NLS.bind(Messages.MisplacedSuffixCheck_alone, name.label()));
			} else if (NameWords.isSuffix(name.mask().substring(name.mask().lastIndexOf(' ') + 1))) {
				report(paper, list, name, NLS.bind(Messages.MisplacedSuffixCheck_last, name.label()));
			}
		}
	}
}
