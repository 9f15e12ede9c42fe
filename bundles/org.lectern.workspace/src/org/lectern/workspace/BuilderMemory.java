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

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ISaveContext;
import org.eclipse.core.resources.ISaveParticipant;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.lectern.core.Progress;
import org.lectern.core.check.Profile;
import org.lectern.core.incremental.ReviewChecker;
import org.osgi.framework.FrameworkUtil;

/**
 * Keeps what builders remember of their reviews from one session of the workbench to the next: in a file beside the other
 * things the platform knows of the project, written when the workspace is saved or the project is closed. The file may
 * be older than the review, for the checker knows entries by what they say. Without a file, or with one that cannot be
 * used, the builder checks everything, so nothing that goes wrong here matters to the user.
 */
final class BuilderMemory implements ISaveParticipant {

	private static final String FILE = "review.memory"; //$NON-NLS-1$
	private static final String NEW_FILE = "review.memory.new"; //$NON-NLS-1$

	private static final BuilderMemory INSTANCE = new BuilderMemory();

	/** What was checked and not saved since. */
	private final Map<IProject, ReviewChecker> unsaved = new ConcurrentHashMap<>();
	private boolean registered;

	private BuilderMemory() {
	}

	static BuilderMemory get() {
		return INSTANCE;
	}

	/** Has the checker of a project saved when the workspace or the project is saved next. */
	synchronized void changed(IProject project, ReviewChecker checker) throws CoreException {
		if (!registered) {
			ResourcesPlugin.getWorkspace().addSaveParticipant(ReviewOperation.PLUGIN, this);
			ResourcesPlugin.getWorkspace().addResourceChangeListener(event -> deleted((IProject) event.getResource()),
					IResourceChangeEvent.PRE_DELETE);
			registered = true;
		}
		unsaved.put(project, checker);
	}

	private void deleted(IProject project) {
		unsaved.remove(project);
		SavedMarkers.get().deleted(project);
	}

	/** Forgets what was saved of a project. */
	void forget(IProject project) {
		unsaved.remove(project);
		try {
			Files.deleteIfExists(folderOf(project).resolve(FILE));
		} catch (IOException e) {
			log(e);
		}
	}

	/** Lets a checker that remembers nothing take up what was saved of a project, where that is of use. */
	void restore(IProject project, ReviewChecker checker, Profile profile, Progress progress) {
		Path file = folderOf(project).resolve(FILE);
		try {
			if (Files.isRegularFile(file)) {
				checker.restore(Files.readAllBytes(file), profile, circumstances(), progress);
			}
		} catch (IOException e) {
			log(e);
		}
	}

	@Override
	public void saving(ISaveContext context) {
		if (context.getKind() == ISaveContext.FULL_SAVE) {
			unsaved.forEach(this::save);
		} else if (context.getKind() == ISaveContext.PROJECT_SAVE) {
			ReviewChecker checker = unsaved.get(context.getProject());
			if (checker != null) {
				save(context.getProject(), checker);
			}
		}
	}

	private void save(IProject project, ReviewChecker checker) {
		unsaved.remove(project, checker);
		// no builder is at work while the platform saves
		if (!project.isAccessible() || !checker.remembers()) {
			return;
		}
		Path folder = folderOf(project);
		Path written = folder.resolve(NEW_FILE);
		try (var out = new FileOutputStream(written.toFile())) {
			checker.save(out, circumstances());
			out.getFD().sync();
			out.close();
			replace(written, folder.resolve(FILE));
		} catch (IOException e) {
			log(e);
		}
	}

	private static void replace(Path written, Path file) throws IOException {
		try {
			Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// a file that is torn is not used
			Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static Path folderOf(IProject project) {
		return project.getWorkingLocation(ReviewOperation.PLUGIN).toFile().toPath();
	}

	/** What findings depend on besides the review: the checks as they are in this version, and what year it is for them. */
	private static String circumstances() {
		return FrameworkUtil.getBundle(ReviewChecker.class).getVersion() + " " //$NON-NLS-1$
				+ LocalDate.now(Clock.systemDefaultZone()).plusDays(1).getYear();
	}

	private static void log(IOException failure) {
		ILog.of(BuilderMemory.class).log(Status.warning(failure.toString(), failure));
	}

	@Override
	public void prepareToSave(ISaveContext context) {
		// all that is to be saved is in memory
	}

	@Override
	public void doneSaving(ISaveContext context) {
		// not before: markers that the platform could not save must not be taken for saved
		if (context.getKind() == ISaveContext.FULL_SAVE) {
			SavedMarkers.get().saved();
		} else if (context.getKind() == ISaveContext.PROJECT_SAVE) {
			SavedMarkers.get().saved(context.getProject());
		}
	}

	@Override
	public void rollback(ISaveContext context) {
		// what was written is true of the review whether the rest could be saved or not
	}
}
