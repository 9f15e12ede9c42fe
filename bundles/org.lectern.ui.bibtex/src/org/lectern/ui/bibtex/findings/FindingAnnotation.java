/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.findings;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixTarget;

/** A finding in a text that is not saved. It looks like the marker it will become. */
public final class FindingAnnotation extends Annotation implements IQuickFixableAnnotation {

	private final Finding finding;

	FindingAnnotation(Finding finding) {
		super(typeOf(finding.severity()), false, finding.headline());
		this.finding = finding;
	}

	/**
	 * Returns what was found.
	 *
	 * @return the finding, never null
	 */
	public Finding finding() {
		return finding;
	}

	/** The types the workbench gives to markers of problems. */
	private static String typeOf(Severity severity) {
		return switch (severity) {
		case ERROR -> "org.eclipse.ui.workbench.texteditor.error"; //$NON-NLS-1$
		case WARNING -> "org.eclipse.ui.workbench.texteditor.warning"; //$NON-NLS-1$
		case INFO -> "org.eclipse.ui.workbench.texteditor.info"; //$NON-NLS-1$
		};
	}

	@Override
	public void setQuickFixable(boolean state) {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isQuickFixableStateSet() {
		return true;
	}

	@Override
	public boolean isQuickFixable() {
		return !FixCatalog.standard().fixesFor(FixTarget.of(finding)).isEmpty();
	}
}
