/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.quickfix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.lectern.core.CancelledException;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.fix.SafeFixes;
import org.lectern.workspace.MonitorProgress;
import org.lectern.workspace.ReviewProject;

/** Finds out which fixes there are that need not ask anybody, and then opens the dialog about them. */
final class CollectFixesJob extends Job {

	private final FixScope scope;

	CollectFixesJob(FixScope scope) {
		super(NLS.bind(Messages.CollectFixesJob_name, scope.project().getName()));
		this.scope = scope;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Map<FixTarget, String> findings = new LinkedHashMap<>(scope.findings());
		try {
			if (scope.needsCheck()) {
				ReviewCorpus corpus = ReviewProject.of(scope.project()).readAsShown();
				for (Finding finding : SafeFixes.findings(corpus, Profile.of(corpus), new MonitorProgress(monitor))) {
					if (scope.contains(FixTarget.of(finding))) {
						findings.put(FixTarget.of(finding), finding.headline());
					}
				}
			}
		} catch (CoreException e) {
			return e.getStatus();
		} catch (CancelledException e) {
			return Status.CANCEL_STATUS;
		}
		List<FixChoice> choices = choices(findings);
		if (!monitor.isCanceled() && PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(choices));
		}
		return Status.OK_STATUS;
	}

	/** Puts the findings of a check together, in the order of the checks. */
	private static List<FixChoice> choices(Map<FixTarget, String> findings) {
		Map<String, List<FixChoice.Item>> items = new LinkedHashMap<>();
		findings.forEach((target, message) -> {
			Fix fix = FixCatalog.standard().safeFixFor(target);
			if (fix != null) {
				items.computeIfAbsent(target.checkId(), check -> new ArrayList<>())
						.add(new FixChoice.Item(target, fix, message));
			}
		});
		List<FixChoice> choices = new ArrayList<>();
		SafeFixes.checks().stream().map(check -> check.description().id()).filter(items::containsKey)
				.forEach(check -> choices.add(new FixChoice(CheckCatalog.standard().description(check).title(),
						items.get(check).get(0).fix(), items.get(check))));
		return choices;
	}

	private void open(List<FixChoice> choices) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Shell shell = window == null ? null : window.getShell();
		if (choices.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.PreviewFixesDialog_window,
					scope.needsCheck() ? Messages.CollectFixesJob_nothing : Messages.CollectFixesJob_notSafe);
		} else {
			new PreviewFixesDialog(shell, scope.project(), choices).open();
		}
	}
}
