/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.fix.FixTarget;

/** How a finding is written as a marker, and read back. */
public final class FindingMarker {

	/** The marker type; the types of the categories are its subtypes. */
	public static final String TYPE = "org.lectern.workspace.finding"; //$NON-NLS-1$
	/** The attribute with the id of the check. */
	public static final String CHECK_ID = "org.lectern.workspace.checkId"; //$NON-NLS-1$
	/** The attribute with the paper as {@link PaperReference#toString()}; missing where a finding is about a file. */
	public static final String PAPER = "org.lectern.workspace.paper"; //$NON-NLS-1$
	/** The attribute with {@link Finding#fingerprint()}. */
	public static final String FINGERPRINT = "org.lectern.workspace.fingerprint"; //$NON-NLS-1$
	/** The attribute with the arguments of the finding, joined by unit separators. */
	public static final String ARGUMENTS = "org.lectern.workspace.arguments"; //$NON-NLS-1$
	/** The attribute with the related papers, joined by unit separators. */
	public static final String RELATED = "org.lectern.workspace.related"; //$NON-NLS-1$

	private static final String SEPARATOR = "\u001f"; //$NON-NLS-1$

	private FindingMarker() {
	}

	/**
	 * Returns what a quick fix needs to know of the finding a marker stands for.
	 *
	 * @param marker
	 *            a marker of {@link #TYPE}, never null
	 * @return the target; null where the marker does not stand for a finding
	 */
	public static FixTarget targetOf(IMarker marker) {
		String check = marker.getAttribute(CHECK_ID, null);
		if (check == null) {
			return null;
		}
		String paper = marker.getAttribute(PAPER, null);
		return new FixTarget(check, marker.getResource().getProjectRelativePath().toString(),
				paper == null ? null : PaperReference.parse(paper), split(marker.getAttribute(ARGUMENTS, null)),
				split(marker.getAttribute(RELATED, null)).stream().map(PaperReference::parse).toList());
	}

	/** The marker type for a check. */
	static String typeOf(CheckDescription check) {
		return TYPE + '.' + check.category().id();
	}

	/** The attributes of the marker for a finding. */
	static Map<String, Object> attributesOf(Finding finding) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, finding.headline());
		attributes.put(IMarker.SEVERITY, severityOf(finding.severity()));
		attributes.put(IMarker.LINE_NUMBER, finding.location().line());
		attributes.put(IMarker.LOCATION,
				NLS.bind(Messages.FindingMarker_location, finding.location().line(), finding.location().column()));
		attributes.put(IMarker.CHAR_START, finding.location().range().offset());
		attributes.put(IMarker.CHAR_END, finding.location().range().end());
		attributes.put(CHECK_ID, finding.checkId());
		attributes.put(FINGERPRINT, finding.fingerprint());
		if (finding.paper() != null) {
			attributes.put(PAPER, finding.paper().toString());
		}
		if (!finding.arguments().isEmpty()) {
			attributes.put(ARGUMENTS, String.join(SEPARATOR, finding.arguments()));
		}
		String related = FixTarget.of(finding).related().stream().map(PaperReference::toString)
				.collect(Collectors.joining(SEPARATOR));
		if (!related.isEmpty()) {
			attributes.put(RELATED, related);
		}
		return attributes;
	}

	private static int severityOf(Severity severity) {
		return switch (severity) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO -> IMarker.SEVERITY_INFO;
		};
	}

	private static List<String> split(String joined) {
		return joined == null ? List.of() : Arrays.asList(joined.split(SEPARATOR, -1));
	}
}
