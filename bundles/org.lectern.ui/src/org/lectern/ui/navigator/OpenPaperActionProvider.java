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

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lectern.ui.OpenPaper;
import org.lectern.workspace.PaperElement;

/** Opens the selected papers: on a double click, with the key for it, and from the context menu. */
public final class OpenPaperActionProvider extends CommonActionProvider {

	/** Opens one paper. */
	private interface Opening {
		void open(IWorkbenchPage page, PaperElement paper) throws PartInitException;
	}

	private IWorkbenchPage page;
	private IAction open;
	private IAction openRecord;

	/** Called by the navigator. */
	public OpenPaperActionProvider() {
	}

	@Override
	public void init(ICommonActionExtensionSite site) {
		super.init(site);
		if (site.getViewSite() instanceof ICommonViewerWorkbenchSite workbenchSite) {
			page = workbenchSite.getPage();
			open = action(Messages.OpenPaperActionProvider_open, OpenPaper::open);
			openRecord = action(Messages.OpenPaperActionProvider_openRecord, OpenPaper::openRecord);
		}
	}

	@Override
	public void fillActionBars(IActionBars bars) {
		if (page != null && !papers().isEmpty()) {
			bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
		}
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		if (page != null && !papers().isEmpty()) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
			menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, openRecord);
		}
	}

	/** Returns the selected papers, none when something else is selected as well. */
	private List<PaperElement> papers() {
		if (getContext() == null || !(getContext().getSelection() instanceof IStructuredSelection selection)) {
			return List.of();
		}
		List<?> selected = selection.toList();
		return selected.stream().allMatch(PaperElement.class::isInstance)
				? selected.stream().map(PaperElement.class::cast).toList()
				: List.of();
	}

	private IAction action(String text, Opening opening) {
		return new Action(text) {
			@Override
			public void run() {
				for (PaperElement paper : papers()) {
					try {
						opening.open(page, paper);
					} catch (PartInitException e) {
						StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
						return;
					}
				}
			}
		};
	}
}
