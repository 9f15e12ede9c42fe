/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.GroupCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/**
 * Flags papers of different titles that have one DOI: one finding for each DOI, at its second paper, with the others as
 * related places. Papers of one title are duplicates, which another check flags. Where all are in one volume, such as
 * the abstracts of a conference in a supplement, the finding is a hint only.
 */
final class SharedDoiCheck implements GroupCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("shared-doi", Category.IDENTIFIERS, //$NON-NLS-1$
			Severity.WARNING, Messages.SharedDoiCheck_title, Messages.SharedDoiCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Collection<String> groupsOf(Paper paper) {
		Field field = paper.findField("doi"); //$NON-NLS-1$
		String doi = field == null ? null : DoiText.read(field.getValue());
		return doi == null ? List.of() : List.of(doi);
	}

	@Override
	public void check(String group, List<Paper> members, CheckContext context, Consumer<Finding> sink) {
		if (members.size() > 1) {
			List<DoiHolder> differing = DoiHolder.differing(members.stream()
					.map(paper -> new DoiHolder(context.corpus().fileOf(paper), paper, paper.findField("doi"))) //$NON-NLS-1$
					.toList());
			if (differing.size() > 1) {
				sink.accept(finding(group, differing, context));
			}
		}
	}

	private static Finding finding(String doi, List<DoiHolder> sharing, CheckContext context) {
		DoiHolder second = sharing.get(1);
		boolean isVolume = sharing.stream().map(DoiHolder::volume).distinct().count() == 1;
		Severity severity = isVolume ? context.severity(DESCRIPTION, Severity.INFO) : context.severity(DESCRIPTION);
		String message = NLS.bind(
				isVolume ? Messages.SharedDoiCheck_volume : Messages.SharedDoiCheck_message,
				new Object[] { doi, sharing.get(0).paper().getKey(), Integer.toString(sharing.size() - 1) });
		return new Finding(DESCRIPTION.id(), severity, message, second.location(),
				context.corpus().referenceTo(second.paper()), List.of("doi", doi), //$NON-NLS-1$
				sharing.stream().filter(holder -> holder != second)
						.map(holder -> holder.related(context.corpus(), doi)).toList());
	}
}
