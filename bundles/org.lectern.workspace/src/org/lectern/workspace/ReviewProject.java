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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFolder;
import org.lectern.core.corpus.UnreadablePath;
import org.lectern.core.incremental.CheckEffort;

/**
 * The review in a project, read once and kept: a file is read again only when it changed. Safe to use from several
 * threads; the corpus it gives is to be read, never to be changed.
 */
public final class ReviewProject {

	private static final Map<IProject, ReviewProject> PROJECTS = new ConcurrentHashMap<>();

	static {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(event -> {
			PROJECTS.remove(event.getResource());
		}, IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
	}

	private final IProject project;
	private final Map<String, CachedFile> cache = new HashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	/** Why files cannot even be read as bytes, by their paths; they are tried again each time. */
	private final Map<String, String> unreadable = new TreeMap<>();
	private ReviewCorpus corpus;
	private volatile CheckEffort lastCheck;
	/** Whether the cache has changed since the corpus was gathered: reading can be cancelled in between. */
	private boolean stale;

	private ReviewProject(IProject project) {
		this.project = project;
	}

	/**
	 * Returns the review in a project. The same one is returned until the project is closed or deleted.
	 *
	 * @param project
	 *            the project, never null
	 * @return the review, never null
	 */
	public static ReviewProject of(IProject project) {
		return PROJECTS.computeIfAbsent(project, ReviewProject::new);
	}

	/**
	 * Returns the corpus as the files are now, without those that cannot be read from the disk. Reads what changed since
	 * the last call.
	 *
	 * @param monitor
	 *            for progress and cancellation, may be null
	 * @return the corpus, never null
	 * @throws CoreException
	 *             when the project is closed
	 */
	public ReviewCorpus corpus(IProgressMonitor monitor) throws CoreException {
		boolean changed;
		ReviewCorpus present;
		synchronized (this) {
			changed = readChanges(monitor);
			present = corpus;
		}
		if (changed) {
			listeners.forEach(Runnable::run);
		}
		return present;
	}

	/**
	 * Reads the whole review as the user sees it: with the text of open editors in place of that of their files.
	 *
	 * @return a corpus of its own, never null
	 * @throws CoreException
	 *             when the project is closed or a file cannot be read
	 */
	public ReviewCorpus readAsShown() throws CoreException {
		return new ReviewContents(project).corpus();
	}

	/**
	 * Returns the corpus as the user sees it: with the text of editors that are not saved in place of that of their
	 * files. Reads only what changed since the last call, and what is not saved.
	 *
	 * @param monitor
	 *            for progress and cancellation, may be null
	 * @return the corpus, never null
	 * @throws CoreException
	 *             when the project is closed
	 */
	public ReviewCorpus corpusAsShown(IProgressMonitor monitor) throws CoreException {
		ReviewCorpus saved = corpus(monitor);
		List<ReviewFile> files = new ArrayList<>(saved.files());
		files.replaceAll(file -> {
			ReviewFile unsaved = UnsavedText.of(project, file.path());
			return unsaved == null ? file : unsaved;
		});
		return files.equals(saved.files()) ? saved : ReviewCorpus.of(files, saved.folder());
	}

	/**
	 * Adds a listener that is told when files were read again or vanished.
	 *
	 * @param listener
	 *            called on any thread, never null
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            the listener, never null
	 */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Returns how much of the review the last build looked at.
	 *
	 * @return the effort; null when there was no build since the project was opened
	 */
	public CheckEffort lastCheck() {
		return lastCheck;
	}

	/** Takes notice of a build. */
	void checked(CheckEffort effort) {
		lastCheck = effort;
	}

	/** Returns the files that could not be read from the disk for the last corpus. */
	synchronized List<UnreadablePath> unreadable() {
		return unreadable.entrySet().stream().map(entry -> new UnreadablePath(entry.getKey(), entry.getValue())).toList();
	}

	/** Reads what changed, and tells whether a file was read again or vanished since the last corpus. */
	private boolean readChanges(IProgressMonitor monitor) throws CoreException {
		ReviewFileVisitor visitor = new ReviewFileVisitor();
		project.accept(visitor, IResource.NONE);
		TreeMap<String, IFile> files = visitor.files();
		stale |= cache.keySet().retainAll(files.keySet());
		unreadable.keySet().retainAll(files.keySet());
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		for (Map.Entry<String, IFile> entry : files.entrySet()) {
			progress.split(1);
			long stamp = entry.getValue().getModificationStamp();
			CachedFile known = cache.get(entry.getKey());
			if (known == null || known.stamp != stamp) {
				read(entry.getKey(), entry.getValue(), stamp, new MonitorProgress(progress));
			}
		}
		boolean changed = stale;
		if (corpus == null || changed) {
			corpus = ReviewCorpus.of(new TreeMap<>(cache).values().stream().map(CachedFile::file).toList(),
					folderOf(project));
			stale = false;
		}
		return changed;
	}

	private void read(String path, IFile file, long stamp, Progress progress) {
		try {
			ReviewFile read = FileContent.onDisk(file).read(path, progress);
			cache.put(path, new CachedFile(stamp, read));
			unreadable.remove(path);
			stale = true;
		} catch (CoreException e) {
			// the other files are a review all the same
			stale |= cache.remove(path) != null;
			unreadable.put(path, e.getStatus().getMessage());
		} catch (CancelledException e) {
			throw new OperationCanceledException();
		}
	}

	/** Returns the folder of a project; null where it is in no file system of this machine. */
	static ReviewFolder folderOf(IProject project) {
		IPath location = project.getLocation();
		return location == null ? null : ReviewFolder.at(location.toFile().toPath());
	}

	private record CachedFile(long stamp, ReviewFile file) {
	}
}
