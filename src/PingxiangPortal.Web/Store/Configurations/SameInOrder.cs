using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace PingxiangPortal.Web.Store.Configurations;

/// <summary>Two lists are equal when they have the same things in the same order; the framework would compare the lists' places in memory.</summary>
internal sealed class SameInOrder<T>() : ValueComparer<IReadOnlyList<T>>(
    (one, other) => one != null && other != null && one.SequenceEqual(other),
    list => list.Aggregate(0, (hash, each) => HashCode.Combine(hash, each)),
    list => list);
